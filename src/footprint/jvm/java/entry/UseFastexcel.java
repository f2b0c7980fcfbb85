package entry;

import java.util.concurrent.Callable;
import org.dhatim.fastexcel.Workbook;

/** org.dhatim:fastexcel: writes a workbook with one cell. */
public final class UseFastexcel implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Workbook workbook = new Workbook(new java.io.ByteArrayOutputStream(), "a", "1.0");
        workbook.newWorksheet("a").value(0, 0, "b");
        workbook.finish();
        return workbook;
    }
}
