package entry;

import java.util.concurrent.Callable;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;

/** net.lingala.zip4j:zip4j: writes an archive. */
public final class UseZip4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipParameters parameters = new ZipParameters();
            parameters.setFileNameInZip("a");
            zip.putNextEntry(parameters);
            zip.write(1);
            zip.closeEntry();
        }
        return out;
    }
}
