package entry;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import java.util.concurrent.Callable;

/** org.glassfish.jaxb:jaxb-runtime: reads an object from XML. */
public final class UseJaxbRuntime implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JAXBContext context = JAXBContext.newInstance(Point.class);
        return List.of(
                context, context.createUnmarshaller().unmarshal(new java.io.StringReader("<point><x>1</x></point>")));
    }

    @XmlRootElement(name = "point")
    public static class Point {
        public int x;
    }
}
