import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class Product {
    final int id;
    final int price;
    final byte[] thumbnail;

    Product(int id, int price, byte[] thumbnail) {
        this.id = id;
        this.price = price;
        this.thumbnail = thumbnail;
    }
}

class Catalog {
    private final List<Product> products = new ArrayList<>(60_000);

    Catalog(Random random) {
        for (int i = 0; i < 60_000; i++) {
            products.add(new Product(i, random.nextInt(10_000), new byte[500 + random.nextInt(500)]));
        }
    }

    List<Product> cheaperThan(int price) {
        List<Product> found = new ArrayList<>();
        for (Product product : products) {
            if (product.price < price) {
                found.add(product);
            }
        }
        return found;
    }
}

class ReportService {
    private final Catalog catalog;

    ReportService(Catalog catalog) {
        this.catalog = catalog;
    }

    int report(int price) {
        StringBuilder text = new StringBuilder();
        for (Product product : catalog.cheaperThan(price)) {
            text.append(product.id).append(';').append(product.price).append('\n');
        }
        int length = text.length();
        text = null;
        // give the memory of the report back
        System.gc();
        return length;
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        Random random = new Random(15);
        ReportService service = new ReportService(new Catalog(random));
        long sum = 0;
        for (int request = 1; request <= 160; request++) {
            sum += service.report(random.nextInt(10_000));
            Thread.sleep(60);
            if (request % 80 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
