package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Context.MachineSize;
import dev.memoryadvisor.finding.Amount;
import dev.memoryadvisor.finding.Measure;
import java.util.Comparator;
import java.util.Optional;

/** What memory costs the caller. Money is saved only when a limit is lowered, and machines come in steps. */
public final class Pricing {
    private static final double GIB = 1L << 30;

    private final Context context;

    /** Prices as the caller says them. */
    public Pricing(Context context) {
        this.context = context;
    }

    /** What saving so many bytes is worth in a month; {@code null} if replicas or price are unknown. */
    public Money worth(Measure measure, long bytes) {
        if (context.replicas() == null || context.pricePerGibMonth() == null || measure == Measure.METASPACE) {
            return null;
        }
        int workers = context.workersPerReplica() == null ? 1 : context.workersPerReplica();
        double amount = bytes / GIB * workers * context.replicas() * context.pricePerGibMonth();
        return new Money(Math.round(amount * 100) / 100.0, context.currency(), condition((double) bytes * workers));
    }

    private String condition(double bytesPerReplica) {
        String lowered =
                "Saved only when the memory limit of each replica is lowered by " + Amount.bytes(bytesPerReplica) + ".";
        if (context.machineSizes().isEmpty()) {
            return lowered;
        }
        if (context.memoryLimitBytes() == null) {
            return lowered + " Say memoryLimitBytes to learn whether a smaller machine fits.";
        }
        long limit = context.memoryLimitBytes();
        Optional<MachineSize> now = smallest(limit);
        Optional<MachineSize> then = smallest(Math.max(1, Math.round(limit - bytesPerReplica)));
        if (now.isEmpty() || then.isEmpty() || now.equals(then)) {
            return lowered + " No smaller machine of those named fits yet.";
        }
        return lowered + " Then " + then.get().name() + " fits instead of "
                + now.get().name() + ".";
    }

    private Optional<MachineSize> smallest(long bytes) {
        return context.machineSizes().stream()
                .filter(m -> m.memoryBytes() >= bytes)
                .min(Comparator.comparingDouble(MachineSize::monthlyPrice));
    }
}
