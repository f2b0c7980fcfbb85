import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

final class Before {
    private final Deque<ByteArrayOutputStream> pool = new ArrayDeque<>();

    void giveBack(ByteArrayOutputStream buffer) {
        buffer.reset();
        pool.add(buffer);
    }
}
