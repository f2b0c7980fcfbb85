import java.util.ArrayDeque;
import java.util.Deque;

final class Before {
    private final Deque<String> undo = new ArrayDeque<>();

    void push(String step) {
        undo.push(step);
    }
}
