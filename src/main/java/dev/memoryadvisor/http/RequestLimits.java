package dev.memoryadvisor.http;

import dev.memoryadvisor.reading.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The configured limits as numbers. */
@ApplicationScoped
public class RequestLimits {
    private final Configuration.LimitsConfiguration configured;

    @Inject
    RequestLimits(Configuration configuration) {
        this.configured = configuration.limits();
    }

    /** Largest body as it arrives, in bytes. */
    long bodyBytes() {
        return configured.bodyBytes().asLongValue();
    }

    /** Largest context, policy or baseline of a form, in bytes. */
    long attributeBytes() {
        return configured.attributeBytes().asLongValue();
    }

    /** The limits that readers hold. */
    Limits reading() {
        return new Limits(
                configured.decompressedBytes().asLongValue(),
                configured.ratio(),
                Math.toIntExact(configured.lineBytes().asLongValue()),
                configured.inputs(),
                configured.archiveEntries(),
                configured.structuredBytes().asLongValue(),
                configured.structuredDepth());
    }
}
