import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

class Device {
    final int serial;
    volatile int temperature;
    final Map<String, String> overrides = new ConcurrentHashMap<>();
    final List<String> alerts = new ArrayList<>(16);
    final List<Device> children = new ArrayList<>();

    Device(int serial) {
        this.serial = serial;
    }
}

class Registry {
    private final Device[] devices;

    Registry(int count) {
        devices = new Device[count];
        for (int i = 0; i < count; i++) {
            devices[i] = new Device(i);
        }
    }

    // very few devices ever raise an alert
    void measured(int serial, int temperature) {
        Device device = devices[serial];
        device.temperature = temperature;
        if (temperature > 95 && serial % 1_000 == 0) {
            device.alerts.add("too hot");
        }
    }

    int alerts() {
        int alerts = 0;
        for (Device device : devices) {
            alerts += device.alerts.size() + device.overrides.size() + device.children.size();
        }
        return alerts;
    }
}

class Main {
    static final int DEVICES = 180_000;

    public static void main(String[] args) throws InterruptedException {
        Registry registry = new Registry(DEVICES);
        Random random = new Random(19);
        for (int step = 1; step <= 120; step++) {
            for (int i = 0; i < 3_000; i++) {
                registry.measured(random.nextInt(DEVICES), random.nextInt(100));
            }
            Thread.sleep(100);
            if (step % 40 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(registry.alerts());
    }
}
