package entry;

import java.util.concurrent.Callable;
import org.apache.xerces.jaxp.DocumentBuilderFactoryImpl;

/** xerces:xercesImpl: reads a document. */
public final class UseXerces implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return new DocumentBuilderFactoryImpl()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream("<p/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
