package entry;

import java.util.concurrent.Callable;
import org.apache.commons.beanutils.BeanUtils;

/** commons-beanutils:commons-beanutils: reads a property. */
public final class UseCommonsBeanutils implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return BeanUtils.describe(new Point());
    }

    public static final class Point {
        public int getX() {
            return 1;
        }
    }
}
