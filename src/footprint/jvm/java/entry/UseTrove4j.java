package entry;

import gnu.trove.map.hash.TIntObjectHashMap;
import java.util.concurrent.Callable;

/** net.sf.trove4j:trove4j: fills a map. */
public final class UseTrove4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        TIntObjectHashMap<String> map = new TIntObjectHashMap<>();
        map.put(1, "a");
        return map;
    }
}
