import java.util.ArrayList;
import java.util.List;

class Order {
    final int number;
    final String status;
    final String country;

    Order(String line) {
        String[] cells = line.split(";");
        number = Integer.parseInt(cells[0]);
        status = cells[1];
        country = cells[2];
    }
}

class Main {
    static String line(int number) {
        return number + ";waiting for department " + number % 12 + ";country of destination " + number % 30;
    }

    public static void main(String[] args) throws InterruptedException {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            orders.add(new Order(line(i)));
        }
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int i = 0; i < 30_000; i++) {
                int place = (int) ((i * 7919L + second) % orders.size());
                orders.set(place, new Order(line(place)));
                sum += orders.get(place).status.length();
                if (i % 3_000 == 0) {
                    Thread.sleep(100);
                }
            }
            if (second % 2 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
