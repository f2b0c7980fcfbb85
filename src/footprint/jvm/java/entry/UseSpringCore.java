package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.DefaultResourceLoader;

/** org.springframework:spring-core: reads an annotation and finds a resource. */
public final class UseSpringCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(
                new DefaultResourceLoader().getResource("classpath:a"),
                AnnotatedElementUtils.isAnnotated(UseSpringCore.class, "a.B"));
    }
}
