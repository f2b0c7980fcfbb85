package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of the profiles of CPython, and what only looks like one. */
class PythonProfilesTest {
    private static final List<String> PROFILES = List.of(
            "memray-stats",
            "memray-csv",
            "scalene-profile",
            "memory-profiler",
            "pytest-memray",
            "cpython-debugmallocstats",
            "pympler-classtracker",
            "type-table",
            "objgraph-types",
            "python-importtime");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"name\": \"app\", \"version\": \"1.0\"}",
                "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}",
                "{\"total_num_allocations\": 3}",
                "[{\"collections\": 48, \"collected\": 3307, \"uncollectable\": 0}]",
                "{\"function\": 3}",
                "{\"dict\": \"x\", \"list\": 1, \"tuple\": 2}",
                "{\"elapsed_time_sec\": 3.5, \"requests\": 12}",
                "allocator,num_allocations,size\nMALLOC,1,2\n",
                "# allocator,num_allocations,size,tid,thread_name,stack_trace\n",
                "The type, count and bytes of each row follow.\n",
                "type count bytes share\nstr 1 2 3\n",
                "import time\nimport sys\n",
                "import time: 3.5 s\n",
                "Total = 5\n",
                "5 arenas\n",
                "---- SUMMARY ----\n3 passed\n",
                "Filename: app.py\n\nLine #      Hits         Time  Per Hit   % Time  Line Contents\n=====\n",
                "============ test session starts ============\ncollected 2 items\n\n2 passed in 0.1s\n"
            })
    void looksLikeAProfileAndIsNone(String text) {
        assertThat(recognisedAs(text)).isEmpty();
    }

    @Test
    void aProfileOfScaleneWithoutSamplesIsRefused() {
        String text = "{\"alloc_samples\": 0, \"elapsed_time_sec\": 3.4, \"files\": {\"app.py\": {\"lines\": []}}}";
        assertThat(recognisedAs(text)).containsExactly("scalene-profile");
        assertThatThrownBy(() -> read("scalene-profile", text))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("alloc_samples is 0");
    }

    @Test
    void anAllocatorDumpThatDoesNotAddUpIsRefused() throws IOException, UnreadableException {
        String whole = """
            5 arenas * 1048576 bytes/arena     =            5,242,880

            # bytes in allocated blocks        =            3,894,496
            # bytes in available blocks        =              728,448
            31 unused pools * 16384 bytes      =              507,904
            # bytes lost to pool headers       =               13,632
            # bytes lost to quantization       =               16,480
            # bytes lost to arena alignment    =               81,920
            Total                              =            5,242,880
            """;
        assertThat(read("cpython-debugmallocstats", whole)).hasSize(1);
        for (String damaged : List.of(
                whole.replace("728,448", "928,448"),
                whole.replace("5 arenas", "6 arenas"),
                whole.replace("728,448", "99,999,999,999,999,999,999,999"),
                whole.replace("Total                              =            5", "Total = 6"))) {
            assertThatThrownBy(() -> read("cpython-debugmallocstats", damaged)).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void aTableThatFellEverywhereHasNoPlaces() throws IOException, UnreadableException {
        List<Evidence> found = read("memory-profiler", """
            Line #    Mem usage    Increment  Occurrences   Line Contents
            =============================================================
                 1     35.8 MiB     35.8 MiB           1   @profile
                 2     21.5 MiB    -14.3 MiB           1       del rows
            """);
        assertThat(found).singleElement().isInstanceOfSatisfying(AllocationProfile.class, profile -> assertThat(
                        profile.sites())
                .isEmpty());
    }

    private static List<Evidence> read(String format, String text) throws IOException, UnreadableException {
        List<Evidence> found = new ArrayList<>();
        readers(format).findFirst().orElseThrow().read(Source.of("input", text), new Tally("input"), found::add);
        return found;
    }

    private static Stream<Reader> readers(String format) {
        return Readers.all().stream().filter(r -> r.format().id().equals(format));
    }

    private static List<String> recognisedAs(String text) {
        return Readers.recognising(new Head(text)).stream()
                .map(r -> r.format().id())
                .filter(PROFILES::contains)
                .toList();
    }
}
