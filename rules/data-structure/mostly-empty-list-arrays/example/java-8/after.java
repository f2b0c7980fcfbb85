import java.util.ArrayList;
import java.util.List;

final class After {
    private final List<String> addresses = new ArrayList<>(2);

    void add(String address) {
        addresses.add(address);
    }
}
