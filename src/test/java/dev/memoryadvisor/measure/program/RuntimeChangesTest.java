package dev.memoryadvisor.measure.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeChange;
import dev.memoryadvisor.fact.RuntimeKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeChangesTest {
    private static final String TABLE = "runtime,sinceVersion,belowVersion,collector,saves,condition,reference\n"
            + "jvm,,9,,strings,,https://a\n"
            + "jvm,11,13,ZGC,idle heap,-Xms is below -Xmx,https://b\n"
            + "cpython,3.12,3.12.5,,interned strings,,https://c\n";

    @Test
    void aVersionMissesWhatCameLater() throws IOException {
        assertThat(missed(RuntimeKind.JVM, "1.8.0_452")).containsExactly("strings");
        assertThat(missed(RuntimeKind.JVM, "9.0.4")).isEmpty();
        assertThat(missed(RuntimeKind.JVM, "11.0.2")).containsExactly("idle heap");
        assertThat(missed(RuntimeKind.JVM, "17.0.15+6")).isEmpty();
        assertThat(missed(RuntimeKind.CPYTHON, "3.12.4")).containsExactly("interned strings");
        assertThat(missed(RuntimeKind.CPYTHON, "3.11.7")).isEmpty();
        assertThat(missed(RuntimeKind.CPYTHON, "3.12.5")).isEmpty();
    }

    @Test
    void anUnknownVersionMissesNothing() throws IOException {
        assertThat(missed(RuntimeKind.JVM, null)).isEmpty();
        assertThat(missed(null, "8")).isEmpty();
    }

    private static List<String> missed(RuntimeKind runtime, String version) throws IOException {
        return RuntimeChanges.read(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)))
                .missedBy(new Program(runtime, version, null, null, null, null, null, null))
                .stream()
                .map(RuntimeChange::saves)
                .toList();
    }
}
