import java.util.ArrayList;
import java.util.List;

final class Before {
    private final List<String> addresses = new ArrayList<>(64);

    void add(String address) {
        addresses.add(address);
    }
}
