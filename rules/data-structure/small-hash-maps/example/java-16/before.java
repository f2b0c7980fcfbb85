import java.util.HashMap;
import java.util.Map;

final class Before {
    Map<String, String> address(String street, String city, String country) {
        Map<String, String> address = new HashMap<>();
        address.put("street", street);
        address.put("city", city);
        address.put("country", country);
        return address;
    }
}
