import java.util.ArrayDeque;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class TransferBuffer {
    final byte[] data = new byte[48_000];
}

class BufferPool {
    private final ArrayDeque<TransferBuffer> free = new ArrayDeque<>();
    private final Semaphore permits;

    BufferPool(int limit) {
        permits = new Semaphore(limit);
    }

    TransferBuffer[] take(int count) throws InterruptedException {
        permits.acquire(count);
        TransferBuffer[] taken = new TransferBuffer[count];
        synchronized (free) {
            for (int i = 0; i < count; i++) {
                taken[i] = free.isEmpty() ? new TransferBuffer() : free.pop();
            }
        }
        return taken;
    }

    void giveBack(TransferBuffer[] buffers) {
        synchronized (free) {
            for (TransferBuffer buffer : buffers) {
                free.push(buffer);
            }
        }
        permits.release(buffers.length);
    }
}

class Main {
    static final BufferPool POOL = new BufferPool(240);

    // a client takes some buffers for a while, more of them the busier the service is
    static void transfer(int buffers) {
        try {
            TransferBuffer[] taken = POOL.take(buffers);
            for (TransferBuffer buffer : taken) {
                buffer.data[0]++;
            }
            Thread.sleep(20);
            POOL.giveBack(taken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(16);
        Random random = new Random(23);
        for (int step = 1; step <= 140; step++) {
            int buffers = Math.min(24, 2 + step / 3);
            for (int i = 0; i < 40; i++) {
                int size = 1 + random.nextInt(buffers);
                workers.execute(() -> transfer(size));
            }
            Thread.sleep(110);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        workers.shutdown();
        System.out.println(workers.awaitTermination(10, TimeUnit.SECONDS));
    }
}
