package dev.memoryadvisor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.archive.Spool;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An analysis that takes too long is given up, and keeps its place until it has really ended. */
class AnalysisRunsTest {
    private final CountDownLatch latch = new CountDownLatch(1);
    private final MemoryAdvisor stuck = new MemoryAdvisor(() -> {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                // As a rule that is busy would: it goes on.
            }
        }
        throw new IllegalStateException("ended");
    });
    private final Configuration configuration = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Configuration.class)
            .withDefaultValue("memory-advisor.limits.analysis-time", "200ms")
            .withDefaultValue("memory-advisor.limits.waiting-time", "100ms")
            .withDefaultValue("memory-advisor.limits.concurrent-analyses", "1")
            .build()
            .getConfigMapping(Configuration.class);
    private final AnalysisRuns runs =
            new AnalysisRuns(stuck, new Metrics(new SimpleMeterRegistry(), stuck), configuration);

    @AfterEach
    void end() {
        latch.countDown();
        runs.stop();
    }

    private ProblemException refused() {
        Submission submission = new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(new Submission.Raw(null, Source.of("h.txt", Samples.histogram(10)))),
                List.of());
        return catchThrowableOfType(ProblemException.class, () -> runs.run(submission, new Spool()));
    }

    @Test
    void givesUpAndKeepsThePlace() {
        assertThat(refused().type()).isEqualTo(ProblemType.ANALYSIS_TIMEOUT);
        assertThat(refused().type()).isEqualTo(ProblemType.BUSY);
    }
}
