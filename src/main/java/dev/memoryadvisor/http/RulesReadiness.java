package dev.memoryadvisor.http;

import dev.memoryadvisor.MemoryAdvisor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once there are rules. */
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
        int rules = advisor.rules().rules().size();
        return HealthCheckResponse.named("rules")
                .status(rules > 0)
                .withData("rules", rules)
                .build();
    }
}
