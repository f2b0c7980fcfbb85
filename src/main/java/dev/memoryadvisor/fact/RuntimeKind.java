package dev.memoryadvisor.fact;

import java.util.Arrays;
import java.util.Optional;

/** The runtime whose memory is looked at. */
public enum RuntimeKind {
    JVM("jvm"),
    CPYTHON("cpython"),
    DOTNET("dotnet"),
    NODE("node"),
    GO("go");

    private final String word;

    RuntimeKind(String word) {
        this.word = word;
    }

    /** The word for this runtime in JSON, rules and documentation. */
    public String word() {
        return word;
    }

    /** The runtime with this word, if there is one. */
    public static Optional<RuntimeKind> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
