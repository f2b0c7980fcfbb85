import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

final class After {
    long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] part = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read > 0; read = in.read(part)) {
                sum.update(part, 0, read);
            }
        }
        return sum.getValue();
    }
}
