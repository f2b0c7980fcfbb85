import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Widgets with a list of listeners each; few have one. */
public final class Before {
    static Object kept;

    static final class Widget {
        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

        void add(Runnable listener) {
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
