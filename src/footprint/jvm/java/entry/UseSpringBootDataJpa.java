package entry;

import jakarta.persistence.*;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.transaction.support.TransactionTemplate;

/** org.springframework.boot:spring-boot-starter-data-jpa: starts an application with one entity and stores it. */
public final class UseSpringBootDataJpa implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var context = SpringApplication.run(Application.class, "--spring.jpa.hibernate.ddl-auto=create");
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(t -> context.getBean(EntityManager.class).persist(new Thing()));
        return context;
    }

    @SpringBootApplication
    public static class Application {}

    @Entity(name = "Thing")
    public static class Thing {
        @Id
        @GeneratedValue
        Long id;
    }
}
