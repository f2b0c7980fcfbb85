import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class Order {
    private static final Map<String, String> TEXTS = new HashMap<>();

    final String reference;
    final String status;
    final String country;

    Order(String line) {
        String[] cells = line.split(";");
        reference = cells[0];
        status = shared(cells[1]);
        country = shared(cells[2]);
    }

    private static String shared(String text) {
        return TEXTS.computeIfAbsent(text, t -> t);
    }
}

class Main {
    static String line(long number) {
        return "order-" + number + ";waiting for department " + number % 12 + ";country of destination " + number % 30;
    }

    public static void main(String[] args) throws InterruptedException {
        ArrayDeque<Order> open = new ArrayDeque<>();
        long number = 0;
        // An order is open for three seconds: how many are open follows from how many come in.
        int[] rates = {5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 40_000, 40_000, 40_000, 40_000, 40_000,
            40_000, 40_000, 40_000, 40_000, 40_000};
        for (int second = 0; second < rates.length; second++) {
            int shipped = second < 3 ? 0 : rates[second - 3];
            for (int tenth = 0; tenth < 10; tenth++) {
                for (int i = 0; i < rates[second] / 10; i++) {
                    open.add(new Order(line(number++)));
                }
                for (int i = 0; i < shipped / 10; i++) {
                    open.poll();
                }
                Thread.sleep(90);
            }
            if (second % 2 == 1) {
                Snapshots.take();
            }
        }
        System.out.println(open.size());
    }
}
