import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Devices with an id in two fields. */
public final class After {
    static Object kept;

    record Device(long idHigh, long idLow, int model) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(43);
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < 150_000; i++) {
            devices.add(new Device(random.nextLong(), random.nextLong(), i % 90));
        }
        kept = devices;
        System.out.println("ready");
        System.in.read();
    }
}
