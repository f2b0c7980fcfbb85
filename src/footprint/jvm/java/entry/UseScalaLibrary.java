package entry;

import java.util.List;
import java.util.concurrent.Callable;
import scala.jdk.javaapi.CollectionConverters;

/** org.scala-lang:scala-library: builds a list and a map. */
public final class UseScalaLibrary implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var list = CollectionConverters.asScala(List.of("a", "b")).toList();
        return List.of(list, list.map(s -> s + "c").toVector(), list.mkString(","));
    }
}
