package entry;

import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.*;

/** org.apache.pdfbox:pdfbox: writes a document with a line of text. */
public final class UsePdfbox implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.showText("hello");
            content.endText();
        }
        document.save(new java.io.ByteArrayOutputStream());
        return document;
    }
}
