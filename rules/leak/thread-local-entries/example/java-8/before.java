import java.util.ArrayList;
import java.util.List;

/** The list stays with the thread of the pool after the request. */
class Before {
    private static final ThreadLocal<List<String>> MESSAGES = ThreadLocal.withInitial(ArrayList::new);

    void handle(Runnable request) {
        request.run();
    }

    static void warn(String message) {
        MESSAGES.get().add(message);
    }
}
