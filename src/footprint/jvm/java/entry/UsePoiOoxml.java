package entry;

import java.util.concurrent.Callable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** org.apache.poi:poi-ooxml: writes a workbook with one cell. */
public final class UsePoiOoxml implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
        workbook.write(new java.io.ByteArrayOutputStream());
        return workbook;
    }
}
