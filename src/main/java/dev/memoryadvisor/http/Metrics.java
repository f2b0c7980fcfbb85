package dev.memoryadvisor.http;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.Input;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What Prometheus sees. Labels have few values: never names of classes, services or inputs. */
@ApplicationScoped
@Startup
public class Metrics {
    private final MeterRegistry registry;
    private final MemoryAdvisor advisor;

    @Inject
    Metrics(MeterRegistry registry, MemoryAdvisor advisor) {
        this.registry = registry;
        this.advisor = advisor;
    }

    @PostConstruct
    void rules() {
        Gauge.builder("memory.advisor.rules.loaded", advisor, a -> a.rules()
                        .rules()
                        .size())
                .description("Rules in force")
                .register(registry);
    }

    /** An analysis was made. */
    void analysed(Analysis analysis, Duration took) {
        List<String> kinds =
                analysis.inputs().stream().map(i -> i.kind().word()).distinct().toList();
        String kind = kinds.size() == 1 ? kinds.get(0) : "mixed";
        registry.counter(
                        "memory.advisor.analyses",
                        "kind",
                        kind,
                        "gate",
                        analysis.gate().status().word())
                .increment();
        for (Recommendation one : analysis.recommendations()) {
            registry.counter(
                            "memory.advisor.findings",
                            "rule",
                            one.ruleId(),
                            "severity",
                            one.severity().word())
                    .increment();
        }
        Timer.builder("memory.advisor.analysis")
                .description("Time that analyses take")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofMinutes(2))
                .register(registry)
                .record(took);
        DistributionSummary.builder("memory.advisor.input")
                .description("Bytes of the inputs of an analysis, decompressed")
                .baseUnit("bytes")
                .register(registry)
                .record((double)
                        analysis.inputs().stream().mapToLong(Input::bytes).sum());
    }

    /** A request was refused. */
    void rejected(String reason) {
        registry.counter("memory.advisor.rejected", "reason", reason).increment();
    }
}
