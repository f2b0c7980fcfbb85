package entry;

import com.google.protobuf.*;
import java.util.concurrent.Callable;

/** com.google.protobuf:protobuf-java: writes a message and reads it. */
public final class UseProtobufJava implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Struct struct = Struct.newBuilder()
                .putFields("a", Value.newBuilder().setNumberValue(1).build())
                .build();
        return Struct.parseFrom(struct.toByteArray());
    }
}
