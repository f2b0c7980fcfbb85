package dev.memoryadvisor.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The report of a proof, in Markdown: the goals, then a table for each runtime.
 *
 * @param outcomes all rows
 */
record Report(List<Outcome> outcomes) {
    private static final double INSIDE = 0.90;
    private static final double NEAR = 0.80;
    private static final int RULES = 20;

    Report {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing((Outcome o) -> o.version().startsWith("JDK") ? 0 : 1)
                        .thenComparing(Outcome::rule)
                        .thenComparingInt(o -> feature(o.version())))
                .toList();
    }

    static Report of(List<String> lines) {
        return new Report(
                lines.stream().filter(Outcome::isLine).map(Outcome::of).toList());
    }

    private static int feature(String version) {
        String[] parts = version.substring(version.indexOf(' ') + 1).split("\\.", -1);
        return Integer.parseInt(version.startsWith("JDK") ? parts[0] : parts[1]);
    }

    List<Outcome> of(String runtime) {
        return outcomes.stream().filter(o -> o.version().startsWith(runtime)).toList();
    }

    /** The lines under the heading "Goals". */
    List<String> goals() {
        List<String> lines = new ArrayList<>();
        for (String runtime : List.of("JDK", "CPython")) {
            List<Outcome> rows = of(runtime);
            long quiet = rows.stream().filter(Outcome::quiet).count();
            long rules = rows.stream().map(Outcome::rule).distinct().count();
            lines.add(String.format(
                    Locale.ROOT,
                    "- %s: %d rules (goal %d), %d runs. %s. %s. In %d of them the rule said nothing, which counts as a"
                            + " miss.",
                    runtime,
                    rules,
                    RULES,
                    rows.size(),
                    count(
                            rows,
                            Outcome::good,
                            INSIDE,
                            "contain the truth, with low ≥ likely / 2 and high ≤ 2 × likely"),
                    count(rows, Outcome::near, NEAR, "have a likely figure within 25 % of the truth"),
                    quiet));
        }
        return lines;
    }

    /** Whether these rows reach the goals. */
    boolean reached() {
        return List.of("JDK", "CPython").stream()
                .map(this::of)
                .allMatch(rows -> !rows.isEmpty()
                        && rows.stream().map(Outcome::rule).distinct().count() >= RULES
                        && share(rows, Outcome::good) >= INSIDE
                        && share(rows, Outcome::near) >= NEAR);
    }

    private static String count(List<Outcome> rows, Predicate<Outcome> goal, double least, String words) {
        return String.format(
                Locale.ROOT,
                "%d (%.1f %%, goal %.0f %%) %s",
                rows.stream().filter(goal).count(),
                100 * share(rows, goal),
                100 * least,
                words);
    }

    private static double share(List<Outcome> rows, Predicate<Outcome> goal) {
        return rows.isEmpty() ? 0 : (double) rows.stream().filter(goal).count() / rows.size();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Do the estimated savings hold?",
                "",
                "Written by the command in [README.md](README.md). Bytes. *truth* is memory of `before` less memory of"
                        + " `after`: on the JVM bytes of live",
                "objects (the total of `jcmd <pid> GC.class_histogram`), on CPython bytes that tracemalloc traced, but"
                        + " resident memory where the rule",
                "estimates that (*measure*). *process* is the same difference of the heap in use after a full"
                        + " collection (JVM) or of resident memory",
                "(CPython). A truth within 0.5 % (or 8 KiB) of a bound counts as inside: two runs of one program differ"
                        + " by as much.",
                "",
                "## Goals",
                ""));
        lines.addAll(goals());
        for (String runtime : List.of("JDK", "CPython")) {
            lines.addAll(List.of("", "## " + runtime, ""));
            lines.addAll(Outcome.HEADING);
            of(runtime).forEach(o -> lines.add(o.line()));
        }
        return lines;
    }
}
