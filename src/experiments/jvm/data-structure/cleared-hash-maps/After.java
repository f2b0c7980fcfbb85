import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sessions that are over: their attributes were replaced. */
public final class After {
    static Object kept;

    static final class Session {
        Map<String, String> attributes = new HashMap<>();
    }

    public static void main(String[] args) throws Exception {
        Random random = new Random(5);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 26_000; i++) {
            Session session = new Session();
            int used = 5 + random.nextInt(40);
            for (int k = 0; k < used; k++) {
                session.attributes.put("attribute" + k, "value");
            }
            if (i % 60 != 0) {
                session.attributes = new HashMap<>();
            }
            sessions.add(session);
        }
        kept = sessions;
        System.out.println("ready");
        System.in.read();
    }
}
