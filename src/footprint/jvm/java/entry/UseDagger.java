package entry;

import dagger.internal.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.google.dagger:dagger: provides an object. */
public final class UseDagger implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var provider = DoubleCheck.provider(InstanceFactory.create("a"));
        return List.of(provider, provider.get());
    }
}
