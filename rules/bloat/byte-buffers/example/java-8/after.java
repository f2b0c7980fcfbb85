import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

final class After {
    private static final int MOST = 16;
    private static final int LARGEST = 64 * 1024;
    private final Deque<ByteArrayOutputStream> pool = new ArrayDeque<>();

    void giveBack(ByteArrayOutputStream buffer) {
        boolean large = buffer.size() > LARGEST;
        buffer.reset();
        if (!large && pool.size() < MOST) {
            pool.add(buffer);
        }
    }
}
