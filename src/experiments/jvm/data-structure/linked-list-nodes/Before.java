import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;

/** Queues of events. */
public final class Before {
    static Object kept;

    record Event(int at, String text) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(17);
        List<Deque<Event>> queues = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            Deque<Event> queue = new LinkedList<>();
            int length = 400 + random.nextInt(2_400);
            for (int k = 0; k < length; k++) {
                queue.add(new Event(k, "started"));
            }
            queues.add(queue);
        }
        kept = queues;
        System.out.println("ready");
        System.in.read();
    }
}
