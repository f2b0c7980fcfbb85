package dev.memoryadvisor.reading;

import java.util.List;
import java.util.stream.Stream;

/** Every reader, one line each: a new format is registered here and nowhere else. */
public final class Readers {
    private static final List<Reader> ALL = List.of();

    private Readers() {}

    /** All readers. */
    public static List<Reader> all() {
        return ALL;
    }

    /** All formats. */
    public static Stream<Format> formats() {
        return ALL.stream().map(Reader::format);
    }

    /** The readers that recognise this; exactly one for an input that is known. */
    public static List<Reader> recognising(Head head) {
        return ALL.stream().filter(r -> r.recognises(head)).toList();
    }
}
