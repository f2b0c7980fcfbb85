import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] args) {
        List<Double> readings = new ArrayList<>();
        for (int i = 0; i < 1_500_000; i++) {
            readings.add(i * 0.25);
        }
        Snapshots.take();
        System.out.println(readings.size());
    }
}
