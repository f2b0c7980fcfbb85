package dev.memoryadvisor.report;

import java.util.List;
import java.util.Optional;

/** Every form of the answer, one line each; the first is the default. */
public final class Reports {
    private static final List<Report> ALL =
            List.of(new JsonReport(), new TextReport(), new MarkdownReport(), new SarifReport());

    private Reports() {}

    /** All forms. */
    public static List<Report> all() {
        return ALL;
    }

    /** The form of this word. */
    public static Optional<Report> byFormat(String format) {
        return ALL.stream().filter(r -> r.format().equals(format)).findFirst();
    }
}
