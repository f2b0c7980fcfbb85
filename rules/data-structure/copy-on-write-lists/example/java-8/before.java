import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class Before {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void fire() {
        listeners.forEach(Runnable::run);
    }
}
