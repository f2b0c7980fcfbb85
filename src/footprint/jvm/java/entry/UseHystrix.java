package entry;

import com.netflix.hystrix.*;
import java.util.concurrent.Callable;

/** com.netflix.hystrix:hystrix-core: makes one call. */
public final class UseHystrix implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new HystrixCommand<String>(HystrixCommandGroupKey.Factory.asKey("a")) {
            @Override
            protected String run() {
                return "b";
            }
        }.execute();
    }
}
