package entry;

import java.util.concurrent.Callable;
import reactor.core.publisher.Flux;

/** io.projectreactor:reactor-core: maps a stream. */
public final class UseReactorCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return Flux.just(1, 2, 3).map(i -> i + 1).collectList().block();
    }
}
