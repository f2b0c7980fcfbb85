package entry;

import com.thoughtworks.xstream.XStream;
import java.util.List;
import java.util.concurrent.Callable;

/** com.thoughtworks.xstream:xstream: reads an object from XML and writes it. */
public final class UseXStream implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        XStream xstream = new XStream();
        xstream.allowTypes(new Class<?>[] {Point.class});
        xstream.alias("point", Point.class);
        return List.of(xstream, xstream.toXML(xstream.fromXML("<point><x>1</x></point>")));
    }

    public static final class Point {
        int x;
    }
}
