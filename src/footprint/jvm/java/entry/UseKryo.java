package entry;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.esotericsoftware:kryo: writes an object and reads it. */
public final class UseKryo implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Kryo kryo = new Kryo();
        kryo.register(java.util.ArrayList.class);
        Output out = new Output(256);
        kryo.writeObject(out, new java.util.ArrayList<>(List.of("a")));
        return List.of(kryo, kryo.readObject(new Input(out.toBytes()), java.util.ArrayList.class));
    }
}
