import java.util.ArrayDeque;
import java.util.Deque;

final class After {
    private Deque<String> undo;

    void push(String step) {
        if (undo == null) {
            undo = new ArrayDeque<>();
        }
        undo.push(step);
    }
}
