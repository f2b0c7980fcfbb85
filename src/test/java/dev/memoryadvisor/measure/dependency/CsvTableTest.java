package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void readsCells() throws IOException {
        List<CsvTable.Row> rows = read("a,b\n1,\"x, \"\"y\"\"\"\n,z\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("b")).isEqualTo("x, \"y\"");
        assertThat(rows.get(1).textOrNull("a")).isNull();
        assertThatThrownBy(() -> rows.get(1).text("a")).hasMessage("t:3 has no a");
        assertThatThrownBy(() -> rows.get(1).text("c")).hasMessageContaining("there is no column c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1\n", "a,b\n1,2,3\n", "a,b\n\"1,2\n", "a,b\n1\"x,2\n", "a,b\n\"1\"x,2\n"})
    void refusesWhatIsOutOfForm(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalStateException.class);
    }

    private static List<CsvTable.Row> read(String text) throws IOException {
        return CsvTable.read("t", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
