import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CartItem {
    final int article;
    final int pieces;

    CartItem(int article, int pieces) {
        this.article = article;
        this.pieces = pieces;
    }
}

class ShopSession {
    final List<CartItem> cart = new ArrayList<>();
    final int lastStep;

    ShopSession(int lastStep) {
        this.lastStep = lastStep;
    }
}

class Shop {
    private final Map<Integer, ShopSession> sessions = new HashMap<>();
    private final Random random = new Random(25);
    private int nextId;

    void visitor(int step) {
        ShopSession session = new ShopSession(step + 5 + random.nextInt(20));
        int items = 5 + random.nextInt(20);
        for (int i = 0; i < items; i++) {
            session.cart.add(new CartItem(random.nextInt(50_000), 1 + random.nextInt(4)));
        }
        sessions.put(nextId++, session);
    }

    void expire(int step) {
        sessions.values().removeIf(session -> session.lastStep < step);
    }

    int open() {
        return sessions.size();
    }
}

class Main {
    static final int STEPS = 160;

    // visitors become more until the evening and then fewer
    static int visitors(int step) {
        int rising = step <= 100 ? step : (STEPS - step) * 100 / 60;
        return 50 + rising * 40;
    }

    public static void main(String[] args) throws InterruptedException {
        Shop shop = new Shop();
        for (int step = 1; step <= STEPS; step++) {
            for (int i = visitors(step); i > 0; i--) {
                shop.visitor(step);
            }
            shop.expire(step);
            Thread.sleep(100);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(shop.open());
    }
}
