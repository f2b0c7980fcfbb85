package entry;

import com.ctc.wstx.stax.WstxInputFactory;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamReader;

/** com.fasterxml.woodstox:woodstox-core: reads the events of an XML text. */
public final class UseWoodstox implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        WstxInputFactory factory = new WstxInputFactory();
        XMLStreamReader reader = factory.createXMLStreamReader(new java.io.StringReader("<p><x>1</x></p>"));
        while (reader.hasNext()) {
            reader.next();
        }
        return List.of(factory, reader);
    }
}
