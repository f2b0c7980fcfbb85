import java.util.ArrayList;
import java.util.List;

class Chunk {
    final int[] counts = new int[2_000];
}

class Main {
    static long total(List<Chunk> batch) {
        long sum = 0;
        for (Chunk chunk : batch) {
            for (int count : chunk.counts) {
                sum += count;
            }
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        List<Chunk> batch = new ArrayList<>();
        long sum = 0;
        // A batch takes three seconds; a histogram is taken every 1.7 seconds.
        for (int tenth = 1; tenth <= 154; tenth++) {
            for (int i = 0; i < 150; i++) {
                Chunk chunk = new Chunk();
                for (int at = 0; at < chunk.counts.length; at++) {
                    chunk.counts[at] = at + tenth;
                }
                batch.add(chunk);
            }
            if (tenth % 30 == 0) {
                sum += total(batch);
                batch.clear();
            }
            Thread.sleep(90);
            if (tenth % 17 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
