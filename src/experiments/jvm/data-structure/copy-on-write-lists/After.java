import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Widgets whose list of listeners comes with the first listener. */
public final class After {
    static Object kept;

    static final class Widget {
        private volatile List<Runnable> listeners;

        synchronized void add(Runnable listener) {
            if (listeners == null) {
                listeners = new CopyOnWriteArrayList<>();
            }
            listeners.add(listener);
        }
    }

    public static void main(String[] args) throws Exception {
        List<Widget> widgets = new ArrayList<>();
        Runnable repaint = System::gc;
        for (int i = 0; i < 55_000; i++) {
            Widget widget = new Widget();
            if (i % 20 == 0) {
                widget.add(repaint);
            }
            widgets.add(widget);
        }
        kept = widgets;
        System.out.println("ready");
        System.in.read();
    }
}
