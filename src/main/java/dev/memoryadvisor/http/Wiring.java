package dev.memoryadvisor.http;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.rule.RuleBook;
import dev.memoryadvisor.rule.RuleDirectory;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes the pipeline from the shipped rules and, if there is one, the operator's folder, which it watches. */
@Singleton
@Startup
public class Wiring {
    private static final long POLL_SECONDS = 3;

    private final RuleDirectory rules;
    private final ScheduledExecutorService watch;

    @Inject
    Wiring(Configuration configuration) {
        rules = new RuleDirectory(
                configuration.rules().shipped() ? RuleBook.shipped() : RuleBook.empty(),
                configuration.rules().directory().orElse(null));
        watch = rules.watched()
                ? Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "rules-watch");
                    thread.setDaemon(true);
                    return thread;
                })
                : null;
    }

    @PostConstruct
    void start() {
        if (watch != null) {
            // Never throws: an exception would end the schedule without a word.
            var unused = watch.scheduleWithFixedDelay(rules::refresh, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.shutdownNow();
        }
    }

    @Produces
    @Singleton
    MemoryAdvisor memoryAdvisor() {
        return new MemoryAdvisor(rules::current);
    }
}
