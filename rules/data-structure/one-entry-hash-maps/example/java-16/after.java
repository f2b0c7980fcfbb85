import java.util.Map;

final class After {
    record Product(String name, Map<String, String> attributes) {}

    Product product(String name, String colour) {
        return new Product(name, Map.of("colour", colour));
    }
}
