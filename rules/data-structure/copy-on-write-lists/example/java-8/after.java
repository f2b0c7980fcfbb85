import java.util.Arrays;

final class After {
    private static final Runnable[] NONE = {};

    private volatile Runnable[] listeners = NONE;

    synchronized void listen(Runnable listener) {
        Runnable[] next = Arrays.copyOf(listeners, listeners.length + 1);
        next[next.length - 1] = listener;
        listeners = next;
    }

    void fire() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }
}
