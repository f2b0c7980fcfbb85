package entry;

import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.dataformat:jackson-dataformat-xml: reads a record from XML. */
public final class UseJacksonXml implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        XmlMapper mapper = new XmlMapper();
        return List.of(mapper, mapper.readValue("<p><x>1</x><y>2</y></p>", Map.class));
    }
}
