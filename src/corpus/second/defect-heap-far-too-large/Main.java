import java.util.HashMap;
import java.util.Map;

class Product {
    final String name;
    final long[] prices = new long[12];

    Product(int number) {
        name = "product " + number;
        prices[0] = number;
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Product> products = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            Product product = new Product(i);
            products.put(product.name, product);
        }
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int i = 0; i < 20_000; i++) {
                Product product = products.get("product " + (i * 7919L + second) % 30_000);
                sum += ("price of " + product.name + ": " + product.prices[0]).length();
                if (i % 2_000 == 0) {
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
