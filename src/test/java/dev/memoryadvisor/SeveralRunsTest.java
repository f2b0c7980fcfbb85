package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.rule.RuleBook;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a GC log says of one run of a process is never judged by the figures of another. */
class SeveralRunsTest {
    private static final String RULE = "bloat/over-provisioned-heap";

    @Test
    void theLiveSetOfOneIsNotHeldAgainstTheHeapOfAnother() throws Exception {
        String large = run(4096, 2000);
        String small = run(1024, 100);

        assertThat(savings(large)).isEmpty();
        assertThat(savings(small)).containsExactly(624L << 20);
        assertThat(savings(large + small)).containsExactly(624L << 20);
        assertThat(savings(small + large)).containsExactly(624L << 20);
    }

    /** Twelve full collections that leave so much of so large a heap, in MiB. */
    private static String run(int maxHeap, int live) {
        StringBuilder log = new StringBuilder("[0.004s][info][gc] Using Parallel\n");
        log.append("[0.008s][info][gc,init] Heap Max Capacity: ")
                .append(maxHeap)
                .append("M\n");
        for (int i = 0; i < 12; i++) {
            log.append(String.format(
                    Locale.ROOT,
                    "[%d.000s][info][gc] GC(%d) Pause Full (Ergonomics) %dM->%dM(%dM) 20.000ms%n",
                    60 * (i + 1),
                    i,
                    live + 100,
                    live,
                    maxHeap));
        }
        return log.toString();
    }

    private static List<Long> savings(String log) throws Exception {
        Submission submission = new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(new Submission.Raw(null, Source.of("gc.log", log))),
                List.of());
        Intake intake = new Intake();
        intake.read(submission);
        return RuleBook.shipped()
                .evaluate(Measured.of(intake, Context.unknown()).facts())
                .findings()
                .stream()
                .filter(f -> f.ruleId().equals(RULE))
                .map(Finding::saving)
                .map(Saving::likely)
                .toList();
    }
}
