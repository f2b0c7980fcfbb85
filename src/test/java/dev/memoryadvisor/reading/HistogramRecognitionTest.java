package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look a little like a class histogram or an allocation profile and are none. */
class HistogramRecognitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only\n# comments\n",
                "list 5\n",
                "alpha 1\nbeta 2\ngamma 3\n",
                "numpy 2\nrequests 1\nand words\n",
                "numpy==1.26.4\nrequests==2.31.0\n",
                "Package    Version\n---------- -------\nnumpy      1.26.4\n",
                "  12 README.md\n  40 pom.xml\n  52 total\n",
                "1: first\n2: second\n",
                "18785:\n",
                "Total 12 34\n",
                "0.123: [GC (Allocation Failure)  1024K->512K(2048K), 0.001 secs]\n"
                        + " num     #instances         #bytes  class name\n"
                        + "----------------------------------------------\n   1:   10   100  java.lang.Object\n",
                "[0.123s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->2M(256M) 1.5ms\n",
                "ERROR orders.py:28: size exceeded, count=3\n",
                "| types | objects |\n| ===== | ======= |\n",
            })
    void isNone(String text) {
        assertThat(recognisedAs(text)).isEmpty();
    }

    @Test
    void tailOfAHistogramIsOne() {
        assertThat(recognisedAs("""
            a.lang.Thread (java.base@17.0.15)
              12:            10            160  java.lang.Object (java.base@17.0.15)
              13:             5             80  com.acme.Order
            Total            99           9900
            """)).containsExactly("jvm-class-histogram");
    }

    @Test
    void otherWordsBeforeAHistogramDoNotMatter() {
        assertThat(recognisedAs("Picked up JAVA_TOOL_OPTIONS: -Xmx1g\r\n1:\r\n"
                        + " num     #instances         #bytes  class name (module)\r\n"
                        + "-------\r\n   1:   10   160  java.lang.Object (java.base@21)\r\n"))
                .containsExactly("jvm-class-histogram");
    }

    private static List<String> recognisedAs(String text) {
        return Readers.recognising(new Head(text)).stream()
                .map(Reader::format)
                .filter(f -> f.kind() == Kind.HISTOGRAM || f.kind() == Kind.ALLOCATION_PROFILE)
                .map(Format::id)
                .toList();
    }
}
