package entry;

import com.google.protobuf.*;
import com.google.protobuf.util.JsonFormat;
import java.util.concurrent.Callable;

/** com.google.protobuf:protobuf-java-util: prints a message as JSON. */
public final class UseProtobufJavaUtil implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return JsonFormat.printer()
                .print(Struct.newBuilder()
                        .putFields("a", Value.newBuilder().setNumberValue(1).build())
                        .build());
    }
}
