import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Readings with their time. */
public final class Before {
    static Object kept;

    record Reading(LocalDateTime at, float value) {}

    public static void main(String[] args) throws Exception {
        LocalDateTime start = LocalDateTime.of(2025, 1, 1, 0, 0);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 135_000; i++) {
            readings.add(new Reading(start.plusSeconds(i * 601L), i));
        }
        kept = readings;
        System.out.println("ready");
        System.in.read();
    }
}
