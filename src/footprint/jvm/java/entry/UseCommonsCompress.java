package entry;

import java.util.concurrent.Callable;
import org.apache.commons.compress.archivers.tar.*;

/** org.apache.commons:commons-compress: writes a tar archive. */
public final class UseCommonsCompress implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry("a");
            entry.setSize(1);
            out.putArchiveEntry(entry);
            out.write('a');
            out.closeArchiveEntry();
        }
        return bytes;
    }
}
