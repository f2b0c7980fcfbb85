package entry;

import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.dataformat:jackson-dataformat-cbor: writes a map as CBOR and reads it. */
public final class UseJacksonCbor implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        CBORMapper mapper = new CBORMapper();
        return List.of(mapper, mapper.readValue(mapper.writeValueAsBytes(Map.of("x", 1)), Map.class));
    }
}
