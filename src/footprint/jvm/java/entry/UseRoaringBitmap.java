package entry;

import java.util.concurrent.Callable;

/** org.roaringbitmap:RoaringBitmap: sets bits. */
public final class UseRoaringBitmap implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return org.roaringbitmap.RoaringBitmap.bitmapOf(1, 2, 100000);
    }
}
