package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final String TEXT = "\r\n num     #instances\r\n   1:  5  120  com.acme.Größe\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void isTextWithAndWithoutAMark(String charset) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void aMarkIsNoText() throws IOException {
        assertThat(read(('\ufeff' + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(('\ufeff' + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    }

    @Test
    void binaryStaysAsItIs() throws IOException {
        byte[] flightRecord = {'F', 'L', 'R', 0, 0, 2, 0, 1};
        try (var in = source(flightRecord).open()) {
            assertThat(in.readAllBytes()).isEqualTo(flightRecord);
        }
    }

    private static String read(byte[] bytes) throws IOException {
        try (var in = source(bytes).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Source source(byte[] bytes) {
        return new Source("h.txt", () -> new ByteArrayInputStream(bytes), Limits.DEFAULT);
    }
}
