package dev.memoryadvisor.http;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.NothingUnderstoodException;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.reading.archive.Spool;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs analyses: so many at the same time, and each for so long. */
@ApplicationScoped
public class AnalysisRuns {
    private final MemoryAdvisor advisor;
    private final Metrics metrics;
    private final Duration longest;
    private final Duration waiting;
    private final int concurrent;
    private final Semaphore permits;
    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService executor;

    @Inject
    AnalysisRuns(MemoryAdvisor advisor, Metrics metrics, Configuration configuration) {
        this.advisor = advisor;
        this.metrics = metrics;
        this.longest = configuration.limits().analysisTime();
        this.waiting = configuration.limits().waitingTime();
        this.concurrent = configuration.limits().concurrentAnalyses();
        this.permits = new Semaphore(concurrent, true);
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "analysis-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /**
     * Analyses a submission.
     *
     * @param spool what its bytes stand in; closed when the analysis has ended, whichever way
     */
    public Analysis run(Submission submission, Spool spool) throws IOException, NothingUnderstoodException {
        try {
            if (!permits.tryAcquire(waiting.toMillis(), TimeUnit.MILLISECONDS)) {
                spool.close();
                throw ProblemException.of(
                        ProblemType.BUSY,
                        concurrent
                                + " analyses are running (memory-advisor.limits.concurrent-analyses): come back"
                                + " later.");
            }
        } catch (InterruptedException e) {
            spool.close();
            throw stopping(e);
        }
        Future<Analysis> future = executor.submit(() -> {
            // Not when the caller stops waiting: an analysis that was given up still needs its bytes and its place.
            try (spool) {
                return advisor.analyse(submission);
            } finally {
                permits.release();
            }
        });
        return await(future);
    }

    private Analysis await(Future<Analysis> future) throws IOException, NothingUnderstoodException {
        long start = System.nanoTime();
        try {
            Analysis analysis = future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            metrics.analysed(analysis, Duration.ofNanos(System.nanoTime() - start));
            return analysis;
        } catch (TimeoutException e) {
            future.cancel(true);
            throw ProblemException.of(
                    ProblemType.ANALYSIS_TIMEOUT,
                    "The analysis took more than " + longest.toSeconds()
                            + " s (memory-advisor.limits.analysis-time): send a shorter stretch of the log.");
        } catch (InterruptedException e) {
            future.cancel(true);
            throw stopping(e);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    private static ProblemException stopping(InterruptedException e) {
        Thread.currentThread().interrupt();
        ProblemException stopping = ProblemException.of(ProblemType.BUSY, "The service is stopping: send it again.");
        stopping.addSuppressed(e);
        return stopping;
    }

    private static RuntimeException cause(ExecutionException e) throws IOException, NothingUnderstoodException {
        Throwable cause = e.getCause();
        if (cause instanceof NothingUnderstoodException nothing) {
            throw nothing;
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException runtime) {
            return runtime;
        }
        return new IllegalStateException(cause);
    }
}
