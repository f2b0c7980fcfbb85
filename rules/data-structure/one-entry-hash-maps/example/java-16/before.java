import java.util.HashMap;
import java.util.Map;

final class Before {
    record Product(String name, Map<String, String> attributes) {}

    Product product(String name, String colour) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("colour", colour);
        return new Product(name, attributes);
    }
}
