package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.reading.HistogramLine.Form;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows in HotSpot's columns are read another way than all others: both ways must give the same. */
class HistogramLineTest {
    private static final Pattern ROW = Pattern.compile(
            "[ \\t]*(\\d+):[ \\t]+(\\d+)[ \\t]+(\\d+)[ \\t]+([^ \\t].*?)(?: \\(([^ ()]*@[^ ()]*)\\))?[ \\t]*");

    @Test
    void columnsOfEveryWidthAreReadAsPrinted() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long instances = random.nextLong() >>> (8 + random.nextInt(56));
            long bytes = random.nextLong() >>> (8 + random.nextInt(56));
            String module = random.nextInt(3) == 0 ? "" : random.nextBoolean() ? " (java.base@25)" : " (m.x@1.2.3)";
            check(String.format(
                    Locale.ROOT,
                    random.nextBoolean() ? "%4d: %13d  %13d  %s%s" : "%4d:  %d %d  %s%s",
                    1 + random.nextInt(20_000),
                    instances,
                    bytes,
                    random.nextBoolean() ? "[B" : "com.acme.Session$1 (of two)",
                    module));
        }
    }

    @Test
    void aWrongByteIsNoDigit() {
        String line = "  17:         41089        3458952  [Ljava.lang.Object; (java.base@17.0.15)";
        for (int at = 5; at < 40; at++) {
            for (char wrong : "!\"#%&'()*+,-./:;<=>?@0123456789AZaz\t \u0001p".toCharArray()) {
                check(line.substring(0, at) + wrong + line.substring(at + 1));
            }
        }
    }

    private static void check(String line) {
        byte[] bytes = ("before" + line + "behind").getBytes(StandardCharsets.UTF_8);
        HistogramLine read = new HistogramLine();
        Form form = read.take(bytes, 6, bytes.length - 6);
        Matcher row = ROW.matcher(line);
        boolean possible = row.matches()
                && Long.parseLong(row.group(2)) <= Amounts.LARGEST
                && Long.parseLong(row.group(3)) <= Amounts.LARGEST;
        assertThat(form == Form.ROW).as(line).isEqualTo(possible);
        if (possible) {
            assertThat(read.rank()).as(line).isEqualTo(Long.parseLong(row.group(1)));
            RowCollector rows = new RowCollector();
            assertThat(rows.add(read, 7)).as(line).isTrue();
            assertThat(rows.last())
                    .as(line)
                    .isEqualTo(new HistogramRow(
                            row.group(4), row.group(5), Long.parseLong(row.group(2)), Long.parseLong(row.group(3)), 7));
        }
    }
}
