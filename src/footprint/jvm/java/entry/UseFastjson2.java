package entry;

import com.alibaba.fastjson2.JSON;
import java.util.List;
import java.util.concurrent.Callable;

/** com.alibaba.fastjson2:fastjson2: reads an object from JSON and writes it. */
public final class UseFastjson2 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Point point = JSON.parseObject("{\"x\":1,\"y\":2}", Point.class);
        return List.of(point, JSON.toJSONString(point));
    }

    public static final class Point {
        public int x;
        public int y;
    }
}
