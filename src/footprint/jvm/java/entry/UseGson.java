package entry;

import com.google.gson.Gson;
import java.util.List;
import java.util.concurrent.Callable;

/** com.google.code.gson:gson: reads an object from JSON and writes it. */
public final class UseGson implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Gson gson = new Gson();
        return List.of(gson, gson.toJson(gson.fromJson("{\"x\":1,\"y\":2}", Point.class)));
    }

    public static final class Point {
        int x;
        int y;
    }
}
