import java.util.LinkedList;
import java.util.List;

class Main {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> counts = new LinkedList<>();
        for (int i = 0; i < 1_000_000; i++) {
            counts.add(1_000 + i * 31 % 100_000);
        }
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int count : counts) {
                sum += count;
            }
            for (int tenth = 0; tenth < 10; tenth++) {
                // The window moves on: the oldest counts go, as many new ones come.
                for (int i = 0; i < 2_000; i++) {
                    counts.remove(0);
                    counts.add(1_000 + (i * 31 + second) % 100_000);
                }
                sum += Long.toString(sum).length();
                Thread.sleep(90);
            }
            if (second % 2 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
