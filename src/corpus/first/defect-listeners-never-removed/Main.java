import java.util.ArrayList;
import java.util.List;

class PriceListener {
    private final double[] prices = new double[30];

    void changed(double price) {
        prices[0] = price;
    }
}

class Market {
    private final List<PriceListener> listeners = new ArrayList<>();

    void add(PriceListener listener) {
        listeners.add(listener);
    }

    void publish(double price) {
        for (PriceListener listener : listeners) {
            listener.changed(price);
        }
    }
}

class Main {
    public static void main(String[] args) {
        Market market = new Market();
        for (int round = 0; round < 6; round++) {
            for (int view = 0; view < 40_000; view++) {
                market.add(new PriceListener());
            }
            for (int i = 0; i < 20; i++) {
                market.publish(i);
            }
            Snapshots.take();
        }
    }
}
