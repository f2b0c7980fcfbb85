import java.util.ArrayList;
import java.util.List;

final class Before {
    private final List<Integer> samples = new ArrayList<>();

    void add(int sample) {
        samples.add(sample);
    }
}
