package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** org.springframework:spring-webmvc: starts a servlet with a controller that answers one request. */
public final class UseSpringWebmvc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = new AnnotationConfigWebApplicationContext();
        context.register(Answer.class);
        var servlets = tomcat.addContext("", null);
        Tomcat.addServlet(servlets, "a", new DispatcherServlet(context)).setLoadOnStartup(1);
        servlets.addServletMappingDecoded("/", "a");
        tomcat.start();
        return List.of(tomcat, Loopback.get(tomcat.getConnector().getLocalPort()));
    }

    @EnableWebMvc
    @RestController
    public static class Answer {
        @GetMapping("/")
        public String get() {
            return "ok";
        }
    }
}
