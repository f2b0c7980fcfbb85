package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in bytes are what they are for a cursor, which goes through them byte by byte where it must. */
class DigitsTest {
    private static final String PIECES = "0123456789012345678901234567890123456789.,KMGTBsm ()->";

    private static byte[] line(String text) {
        return (text + "\n" + "7".repeat(64)).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void anyTextSaysTheSameAsForACursor() {
        Random random = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            byte[] bytes = line(text.toString());
            whole(bytes, text.toString());
            decimal(bytes, text.toString());
            size(bytes, text.toString());
        }
    }

    private static Cursor cursor(byte[] bytes, String text) {
        Cursor cursor = new Cursor();
        cursor.over(bytes, 0, text.length());
        return cursor;
    }

    private static void whole(byte[] bytes, String text) {
        Cursor cursor = cursor(bytes, text);
        long expected = cursor.whole();
        int to = Digits.end(bytes, 0);
        assertThat(to).as(text).isEqualTo(cursor.at());
        assertThat(Digits.value(bytes, 0, to)).as(text).isEqualTo(cursor.impossible() ? Digits.IMPOSSIBLE : expected);
    }

    private static void decimal(byte[] bytes, String text) {
        Cursor cursor = cursor(bytes, text);
        double expected = cursor.decimal();
        int point = Digits.end(bytes, 0);
        int to = Digits.decimalEnd(bytes, 0, point);
        double found = Digits.decimal(bytes, 0, point, to);
        if (cursor.impossible()) {
            assertThat(found).as(text).isEqualTo(Digits.IMPOSSIBLE);
        } else {
            assertThat(to).as(text).isEqualTo(cursor.at());
            assertThat(found).as(text).isEqualTo(expected);
        }
    }

    private static void size(byte[] bytes, String text) {
        Cursor cursor = cursor(bytes, text);
        long expected = cursor.size();
        int to = Digits.sizeEnd(bytes, 0);
        long found = Digits.size(bytes, 0, to);
        if (cursor.impossible()) {
            assertThat(found).as(text).isEqualTo(Digits.IMPOSSIBLE);
        } else {
            assertThat(found).as(text).isEqualTo(expected);
            if (expected >= 0) {
                assertThat(to).as(text).isEqualTo(cursor.at());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "27M, 28311552",
        "1.5K, 1536",
        "1048576B, 1048576",
        "123456789K, 126419751936",
        "144115188075855872B, 144115188075855872",
        "144115188075855873B, -2",
        "12, -1",
        "M, -1"
    })
    void sizesHaveUnits(String text, long expected) {
        byte[] bytes = line(text);
        assertThat(Digits.size(bytes, 0, Digits.sizeEnd(bytes, 0))).isEqualTo(expected);
    }
}
