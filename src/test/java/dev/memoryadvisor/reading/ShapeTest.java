package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A shape fixes every byte but for digits. */
class ShapeTest {
    private static final String PATTERN = "User=#.##s Sys=#.##s Real=#.##s";

    @Test
    void everyByteCounts() {
        Shape shape = Shape.of(PATTERN);
        byte[] text = PATTERN.replace('#', '7').getBytes(StandardCharsets.US_ASCII);
        assertThat(shape.standsAt(text, 0)).isTrue();
        for (int i = 0; i < text.length; i++) {
            for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                byte[] other = text.clone();
                other[i] = (byte) value;
                boolean digit = PATTERN.charAt(i) == '#' && value >= '0' && value <= '9';
                assertThat(shape.standsAt(other, 0)).as("%s at %d", value, i).isEqualTo(digit || value == text[i]);
            }
        }
    }
}
