import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class After {
    private static final VarHandle HITS;

    static {
        try {
            HITS = MethodHandles.lookup().findVarHandle(After.class, "hits", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long hits;

    void hit() {
        HITS.getAndAdd(this, 1L);
    }

    long hits() {
        return hits;
    }
}
