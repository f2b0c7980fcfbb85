package entry;

import com.squareup.moshi.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.squareup.moshi:moshi: reads an object from JSON and writes it. */
public final class UseMoshi implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Moshi moshi = new Moshi.Builder().build();
        JsonAdapter<Point> adapter = moshi.adapter(Point.class);
        return List.of(moshi, adapter, adapter.toJson(adapter.fromJson("{\"x\":1,\"y\":2}")));
    }

    public static final class Point {
        public int x;
        public int y;
    }
}
