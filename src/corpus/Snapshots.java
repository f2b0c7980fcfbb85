import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets the recorder take a snapshot of this program: says that it is ready, and waits until the recorder has done so. */
final class Snapshots {
    private Snapshots() {}

    /** Call it at the moments at which a user would take a histogram. */
    static void take() {
        System.out.println("snapshot");
        System.out.flush();
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("the recorder has gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
