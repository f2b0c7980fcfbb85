package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.advice.Analysis;
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

    /** The run that has something to say is the first or the last of forty, and pauses longest. */
    @Test
    void ofManyRunsThoseThatPausedLongestAreJudged() throws Exception {
        String small = run(1024, 100);
        String others = run(4096, 2000).replace(" 20.000ms", " 1.000ms").repeat(39);

        assertThat(savings(small + others)).containsExactly(624L << 20);
        assertThat(savings(others + small)).containsExactly(624L << 20);
        assertThat(savings(small.replace(" 20.000ms", " 0.500ms") + others)).isEmpty();
        assertThat(analysis(small + others).inputs().get(0).warnings())
                .contains("only 32 of 40 runs in this log were judged, those that paused longest");
    }

    @Test
    void whatTwoRunsHaveInCommonIsOneRecommendation() throws Exception {
        String small = run(1024, 100);
        assertThat(analysis(small + small).recommendations())
                .filteredOn(r -> r.ruleId().equals(RULE))
                .hasSize(1);
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

    private static Submission submission(String log) {
        return new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(new Submission.Raw(null, Source.of("gc.log", log))),
                List.of());
    }

    private static Analysis analysis(String log) throws Exception {
        return new MemoryAdvisor(RuleBook::shipped).analyse(submission(log));
    }

    private static List<Long> savings(String log) throws Exception {
        Intake intake = new Intake();
        intake.read(submission(log));
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
