import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class MessageIndex {
    private final Map<Long, Long> offsets = new HashMap<>();

    void add(long message, long offset) {
        offsets.put(message, offset);
    }

    long offset(long message) {
        Long offset = offsets.get(message);
        return offset == null ? -1 : offset;
    }

    int size() {
        return offsets.size();
    }
}

class MessageLog {
    final MessageIndex index = new MessageIndex();
    private final long first = 7_000_000_000L;
    private final int count;

    MessageLog(int count) {
        this.count = count;
    }

    void open() {
        Random random = new Random(17);
        long offset = 0;
        for (int i = 0; i < count; i++) {
            index.add(first + i, offset);
            offset += 200 + random.nextInt(3_000);
        }
    }

    long find(Random random) {
        return index.offset(first + random.nextInt(count));
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        MessageLog log = new MessageLog(700_000);
        log.open();
        Random random = new Random(18);
        long sum = 0;
        for (int step = 1; step <= 120; step++) {
            for (int i = 0; i < 2_000; i++) {
                sum += log.find(random);
            }
            Thread.sleep(100);
            if (step % 60 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum + " of " + log.index.size());
    }
}
