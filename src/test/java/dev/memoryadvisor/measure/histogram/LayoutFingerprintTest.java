package dev.memoryadvisor.measure.histogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memoryadvisor.fact.CPythonLayout;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.JvmLayout;
import dev.memoryadvisor.fact.Layout;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFingerprintTest {
    /** Rows of one program in six layouts; it holds 10,000 Hashtables of 11 buckets, whose arrays check the array base. */
    static Stream<Arguments> measured() {
        return Stream.of(
                Arguments.of("JDK 17", new JvmLayout(4, 12, 16, false), """
                    java.lang.Object 20124 321984 java.base@17.0.15
                    java.lang.Integer 30134 482144 java.base@17.0.15
                    java.lang.Long 10257 246168 java.base@17.0.15
                    java.util.HashMap$Node 12560 401920 java.base@17.0.15
                    [Ljava.util.HashMap$Node; 20270 1637168 java.base@17.0.15
                    java.util.ArrayList 10011 240264 java.base@17.0.15
                    java.util.TreeMap$Entry 10000 400000 java.base@17.0.15
                    [Ljava.util.Hashtable$Entry; 10003 640128 java.base@17.0.15
                    java.util.HashMap 20273 973104 java.base@17.0.15
                    java.util.concurrent.ConcurrentHashMap 10065 644160 java.base@17.0.15
                    java.lang.ref.WeakReference 10000 320000 java.base@17.0.15
                    """),
                Arguments.of("JDK 17 -XX:-UseCompressedOops", new JvmLayout(8, 12, 16, false), """
                    java.lang.Object 20123 321968 java.base@17.0.15
                    java.lang.Integer 30134 482144 java.base@17.0.15
                    java.lang.Long 10257 246168 java.base@17.0.15
                    java.util.HashMap$Node 12559 502360 java.base@17.0.15
                    [Ljava.util.HashMap$Node; 20270 2950016 java.base@17.0.15
                    java.util.ArrayList 10011 320352 java.base@17.0.15
                    java.util.TreeMap$Entry 10000 560000 java.base@17.0.15
                    [Ljava.util.Hashtable$Entry; 10003 1040200 java.base@17.0.15
                    java.util.HashMap 20273 1297472 java.base@17.0.15
                    java.util.concurrent.ConcurrentHashMap 10065 966240 java.base@17.0.15
                    java.lang.ref.WeakReference 10000 480000 java.base@17.0.15
                    """),
                Arguments.of("JDK 25", new JvmLayout(4, 12, 16, false), """
                    java.lang.Object 20159 322544 java.base@25.0.3
                    java.lang.Integer 30134 482144 java.base@25.0.3
                    java.lang.Long 10257 246168 java.base@25.0.3
                    java.util.HashMap$Node 11617 371744 java.base@25.0.3
                    [Ljava.util.HashMap$Node; 20268 1629056 java.base@25.0.3
                    java.util.ArrayList 10013 240312 java.base@25.0.3
                    java.util.TreeMap$Entry 10000 400000 java.base@25.0.3
                    [Ljava.util.Hashtable$Entry; 10003 640128 java.base@25.0.3
                    java.util.HashMap 20273 973104 java.base@25.0.3
                    java.util.concurrent.ConcurrentHashMap 10068 644352 java.base@25.0.3
                    java.lang.ref.WeakReference 10004 320128 java.base@25.0.3
                    """),
                Arguments.of("JDK 25 -XX:+UseCompactObjectHeaders", new JvmLayout(4, 8, 12, true), """
                    java.lang.Object 20159 161272 java.base@25.0.3
                    java.lang.Integer 30134 482144 java.base@25.0.3
                    java.lang.Long 10257 164112 java.base@25.0.3
                    java.util.HashMap$Node 11617 278808 java.base@25.0.3
                    [Ljava.util.HashMap$Node; 20268 1629056 java.base@25.0.3
                    java.util.ArrayList 10013 240312 java.base@25.0.3
                    java.util.TreeMap$Entry 10000 320000 java.base@25.0.3
                    [Ljava.util.Hashtable$Entry; 10003 560120 java.base@25.0.3
                    java.util.HashMap 20273 810920 java.base@25.0.3
                    java.util.concurrent.ConcurrentHashMap 10068 644352 java.base@25.0.3
                    java.lang.ref.WeakReference 10004 240096 java.base@25.0.3
                    """),
                Arguments.of("JDK 25 -XX:+UseZGC", new JvmLayout(8, 12, 16, false), """
                    java.lang.Object 20158 322528 java.base@25.0.3
                    java.lang.Integer 30141 482256 java.base@25.0.3
                    java.lang.Long 10001 240024 java.base@25.0.3
                    java.util.HashMap$Node 11576 463040 java.base@25.0.3
                    [Ljava.util.HashMap$Node; 20267 2933296 java.base@25.0.3
                    java.util.ArrayList 10013 320416 java.base@25.0.3
                    java.util.TreeMap$Entry 10000 560000 java.base@25.0.3
                    [Ljava.util.Hashtable$Entry; 10003 1040200 java.base@25.0.3
                    java.util.HashMap 20272 1297408 java.base@25.0.3
                    java.util.concurrent.ConcurrentHashMap 10068 966528 java.base@25.0.3
                    java.lang.ref.WeakReference 10004 480192 java.base@25.0.3
                    """),
                Arguments.of("JDK 25 -XX:+UseZGC -XX:+UseCompactObjectHeaders", new JvmLayout(8, 8, 12, true), """
                    java.lang.Object 20158 161264 java.base@25.0.3
                    java.lang.Integer 30141 482256 java.base@25.0.3
                    java.lang.Long 10001 160016 java.base@25.0.3
                    java.util.HashMap$Node 11576 463040 java.base@25.0.3
                    [Ljava.util.HashMap$Node; 20267 2933296 java.base@25.0.3
                    java.util.ArrayList 10013 240312 java.base@25.0.3
                    java.util.TreeMap$Entry 10000 560000 java.base@25.0.3
                    [Ljava.util.Hashtable$Entry; 10003 1040200 java.base@25.0.3
                    java.util.HashMap 20272 1135232 java.base@25.0.3
                    java.util.concurrent.ConcurrentHashMap 10068 966528 java.base@25.0.3
                    java.lang.ref.WeakReference 10004 400160 java.base@25.0.3
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measured")
    void readsTheLayoutOffTheRows(String jvm, JvmLayout expected, String table) {
        ClassHistogram histogram = Histograms.jvm(jvm, table);
        Layout layout = LayoutFingerprint.of(histogram, Histograms.JVM);
        assertThat(layout).isEqualTo(expected);

        Heap heap = new Heap(histogram);
        assertThat(expected.object(4, 4, 0)).isEqualTo((long) heap.averageBytes("java.util.HashMap"));
        long tables = heap.instances("[Ljava.util.Hashtable$Entry;");
        assertThat(tables * expected.references(11))
                .isCloseTo(heap.bytes("[Ljava.util.Hashtable$Entry;"), within(1_000L));
    }

    @Test
    void withoutAClassThatHoldsReferencesTheirWidthStaysUnknown() {
        assertThat(jvm("java.lang.Object 100 1600\njava.lang.Integer 10 160")).isNull();
        assertThat(jvm("[B 10 160")).isNull();
    }

    @Test
    void sizesOfAnotherAlignmentAreNoKnownLayout() {
        // -XX:ObjectAlignmentInBytes=16
        assertThat(jvm("""
            java.lang.Object 100 1600
            java.lang.Integer 10 160
            java.util.HashMap$Node 10 320
            java.util.ArrayList 10 320
            """)).isNull();
    }

    @Test
    void eightByteHeadersBeforeJdk24AreA32BitJvm() {
        String rows = "java.lang.Object 100 800 java.base@11.0.2\njava.util.HashMap$Node 10 240 java.base@11.0.2";
        assertThat(jvm(rows)).isEqualTo(new JvmLayout(4, 8, 12, false));
        assertThat(LayoutFingerprint.text(jvm(rows))).isEqualTo("4-byte references, 8-byte headers (32-bit JVM)");
    }

    @Test
    void cpythonsFollowsFromItsVersion() {
        ClassHistogram histogram = Histograms.python("types.json", "dict 10 640");
        assertThat(LayoutFingerprint.of(histogram, python("3.11.7"))).isEqualTo(new CPythonLayout(11));
        assertThat(LayoutFingerprint.of(histogram, python("3.99.0"))).isNull();
        assertThat(LayoutFingerprint.of(histogram, python(null))).isNull();
    }

    private static Layout jvm(String rows) {
        return LayoutFingerprint.of(Histograms.jvm("h.txt", rows), Histograms.JVM);
    }

    private static Program python(String version) {
        return new Program(RuntimeKind.CPYTHON, version, null, null, null, null, null, null);
    }
}
