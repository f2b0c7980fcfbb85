package entry;

import com.lowagie.text.*;
import com.lowagie.text.pdf.PdfWriter;
import java.util.concurrent.Callable;

/** com.github.librepdf:openpdf: writes a document with a line of text. */
public final class UseOpenpdf implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, new java.io.ByteArrayOutputStream());
        document.open();
        document.add(new Paragraph("hello"));
        document.close();
        return java.util.List.of(document, writer);
    }
}
