package entry;

import java.util.concurrent.Callable;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** org.apache.poi:poi: writes a workbook with one cell. */
public final class UsePoi implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
        workbook.write(new java.io.ByteArrayOutputStream());
        return workbook;
    }
}
