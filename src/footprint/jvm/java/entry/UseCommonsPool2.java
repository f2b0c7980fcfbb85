package entry;

import java.util.concurrent.Callable;
import org.apache.commons.pool2.*;
import org.apache.commons.pool2.impl.*;

/** org.apache.commons:commons-pool2: borrows an object and returns it. */
public final class UseCommonsPool2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        GenericObjectPool<Object> pool = new GenericObjectPool<>(new BasePooledObjectFactory<>() {
            @Override
            public Object create() {
                return new Object();
            }

            @Override
            public PooledObject<Object> wrap(Object object) {
                return new DefaultPooledObject<>(object);
            }
        });
        pool.returnObject(pool.borrowObject());
        return pool;
    }
}
