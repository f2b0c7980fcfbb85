package entry;

import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;

/** net.bytebuddy:byte-buddy: makes and loads a class. */
public final class UseByteBuddy implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new ByteBuddy()
                .subclass(Object.class)
                .make()
                .load(getClass().getClassLoader())
                .getLoaded()
                .getDeclaredConstructor()
                .newInstance();
    }
}
