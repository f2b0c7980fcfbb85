import java.util.ArrayList;
import java.util.List;

/** The list ends with the request, whatever happens. */
class After {
    private static final ThreadLocal<List<String>> MESSAGES = ThreadLocal.withInitial(ArrayList::new);

    void handle(Runnable request) {
        try {
            request.run();
        } finally {
            MESSAGES.remove();
        }
    }

    static void warn(String message) {
        MESSAGES.get().add(message);
    }
}
