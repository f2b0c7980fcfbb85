package entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.concurrent.Callable;

/** com.fasterxml.jackson.datatype:jackson-datatype-jsr310: reads and writes a date. */
public final class UseJacksonJsr310 implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        return List.of(
                mapper, mapper.writeValueAsString(mapper.readValue("\"2026-11-25\"", java.time.LocalDate.class)));
    }
}
