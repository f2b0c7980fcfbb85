import java.util.Arrays;
import java.util.Random;

/** Response times of a day in an array that grows. */
public final class After {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(7);
        int[] millis = new int[16];
        int size = 0;
        for (int i = 0; i < 430_000; i++) {
            if (size == millis.length) {
                millis = Arrays.copyOf(millis, size + size / 2);
            }
            millis[size++] = 1_000 + random.nextInt(60_000);
        }
        kept = millis;
        System.out.println("ready");
        System.in.read();
    }
}
