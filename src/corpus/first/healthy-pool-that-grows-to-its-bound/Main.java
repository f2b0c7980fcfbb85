import java.util.ArrayDeque;

class PooledBuffer {
    final byte[] bytes = new byte[32_768];
}

class Main {
    public static void main(String[] args) {
        ArrayDeque<PooledBuffer> pool = new ArrayDeque<>();
        for (int load = 1; load <= 8; load++) {
            while (pool.size() < Math.min(1_000, load * 300)) {
                pool.add(new PooledBuffer());
            }
            for (int i = 0; i < 20_000; i++) {
                PooledBuffer buffer = pool.poll();
                buffer.bytes[0] = (byte) i;
                pool.add(buffer);
            }
            Snapshots.take();
        }
    }
}
