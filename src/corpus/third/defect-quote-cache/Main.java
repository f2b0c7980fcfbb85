import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class QuoteKey {
    final String customer;
    final String product;
    final int quantity;

    QuoteKey(String customer, String product, int quantity) {
        this.customer = customer;
        this.product = product;
        this.quantity = quantity;
    }
}

class Quote {
    final long cents;
    final long discountCents;
    final int validDays;

    Quote(long cents, long discountCents, int validDays) {
        this.cents = cents;
        this.discountCents = discountCents;
        this.validDays = validDays;
    }
}

class QuoteService {
    private final Map<QuoteKey, Quote> cache = new HashMap<>();

    Quote quote(String customer, String product, int quantity) {
        return cache.computeIfAbsent(new QuoteKey(customer, product, quantity), this::calculate);
    }

    String answer(String customer, String product, int quantity) {
        Quote quote = quote(customer, product, quantity);
        return String.format("%d of %s: %d, discount %d", quantity, product, quote.cents, quote.discountCents);
    }

    private Quote calculate(QuoteKey key) {
        long cents = Math.abs(key.product.hashCode() % 10_000) * (long) key.quantity;
        long discount = key.customer.endsWith("7") ? cents / 10 : 0;
        return new Quote(cents, discount, 30);
    }
}

class Main {
    static String[] names(String prefix, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = prefix + i;
        }
        return names;
    }

    public static void main(String[] args) throws InterruptedException {
        String[] customers = names("customer-", 50);
        String[] products = names("product-", 40);
        QuoteService service = new QuoteService();
        Random random = new Random(11);
        long sum = 0;
        for (int step = 1; step <= 140; step++) {
            for (int i = 0; i < 2_500; i++) {
                String customer = customers[random.nextInt(customers.length)];
                String product = products[random.nextInt(products.length)];
                sum += service.answer(customer, product, 1 + random.nextInt(3)).length();
            }
            Thread.sleep(100);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
