import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.CRC32;

class AuditEvent {
    final long time;
    final String user;
    final byte[] payload;

    AuditEvent(long time, String user, byte[] payload) {
        this.time = time;
        this.user = user;
        this.payload = payload;
    }
}

class AuditWriter implements Runnable {
    private final BlockingQueue<AuditEvent> queue;
    private final CRC32 checksum = new CRC32();

    AuditWriter(BlockingQueue<AuditEvent> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        try {
            while (true) {
                write(queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // the remote store answers each write after some milliseconds
    private void write(AuditEvent event) throws InterruptedException {
        checksum.update(event.payload);
        Thread.sleep(5);
    }
}

class Main {
    static final String[] USERS = {"anna", "bert", "clara", "dirk"};

    static AuditEvent event(Random random) {
        StringBuilder text = new StringBuilder();
        int fields = 20 + random.nextInt(40);
        for (int i = 0; i < fields; i++) {
            text.append("field").append(i).append('=').append(random.nextInt(1_000_000)).append(';');
        }
        byte[] payload = text.toString().getBytes(StandardCharsets.UTF_8);
        return new AuditEvent(System.nanoTime(), USERS[random.nextInt(USERS.length)], payload);
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<AuditEvent> queue = new LinkedBlockingQueue<>();
        Thread writer = new Thread(new AuditWriter(queue), "audit-writer");
        writer.setDaemon(true);
        writer.start();
        Random random = new Random(12);
        for (int step = 1; step <= 160; step++) {
            for (int i = 0; i < 300; i++) {
                queue.add(event(random));
            }
            Thread.sleep(100);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(queue.size());
    }
}
