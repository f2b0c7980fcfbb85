package dev.memoryadvisor.http;

import dev.memoryadvisor.MemoryAdvisor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the rules are loaded; the operator may have switched the shipped ones off. */
@Readiness
@ApplicationScoped
public class RulesReadiness implements HealthCheck {
    private final MemoryAdvisor advisor;

    @Inject
    RulesReadiness(MemoryAdvisor advisor) {
        this.advisor = advisor;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rules")
                .up()
                .withData("rules", advisor.rules().rules().size())
                .build();
    }
}
