import java.util.ArrayList;
import java.util.List;
import java.util.Random;

interface RateListener {
    void rateChanged(double rate);
}

class ExchangeRates {
    private final List<RateListener> listeners = new ArrayList<>();

    void addListener(RateListener listener) {
        listeners.add(listener);
    }

    void publish(double rate) {
        for (RateListener listener : listeners) {
            listener.rateChanged(rate);
        }
    }
}

class OrderRow {
    final long order;
    final int amount;
    double converted;

    OrderRow(long order, int amount) {
        this.order = order;
        this.amount = amount;
    }
}

class OrderScreen {
    private final OrderRow[] rows;

    class Refresh implements RateListener {
        @Override
        public void rateChanged(double rate) {
            rows[0].converted = rows[0].amount * rate;
        }
    }

    OrderScreen(ExchangeRates rates, Random random) {
        rows = new OrderRow[60];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new OrderRow(random.nextLong(), random.nextInt(5_000));
        }
        rates.addListener(new Refresh());
    }

    String render() {
        StringBuilder text = new StringBuilder();
        for (OrderRow row : rows) {
            text.append(row.order).append(' ').append(row.amount).append('\n');
        }
        return text.toString();
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        ExchangeRates rates = new ExchangeRates();
        Random random = new Random(13);
        long sum = 0;
        for (int step = 1; step <= 175; step++) {
            for (int i = 0; i < 80; i++) {
                sum += new OrderScreen(rates, random).render().length();
            }
            rates.publish(1 + random.nextDouble());
            Thread.sleep(100);
            if (step % 25 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
