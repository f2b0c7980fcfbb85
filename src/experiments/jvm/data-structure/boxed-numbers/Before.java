import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Response times of a day, one number for each request, in a list. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(7);
        List<Integer> millis = new ArrayList<>();
        for (int i = 0; i < 430_000; i++) {
            millis.add(1_000 + random.nextInt(60_000));
        }
        kept = millis;
        System.out.println("ready");
        System.in.read();
    }
}
