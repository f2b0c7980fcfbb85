package dev.memoryadvisor.measure.program;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Program;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of the needs of rules the context and the program meet. */
public final class ContextNeeds {
    private ContextNeeds() {}

    /** {@code context.<field>} for each field that is known, and {@code runtimeVersion}. */
    public static Set<String> met(Context context, Program program) {
        Set<String> met = new TreeSet<>();
        for (RecordComponent component : Context.class.getRecordComponents()) {
            Object value = value(component, context);
            if (value != null && !List.of().equals(value)) {
                met.add("context." + component.getName());
            }
        }
        // What a GC log says stands in for what the caller does not.
        if (program.maxHeapBytes() != null) {
            met.add("context.maxHeapBytes");
        }
        if (program.cpus() != null) {
            met.add("context.cpus");
        }
        if (program.featureVersion() != null) {
            met.add("runtimeVersion");
        }
        return met;
    }

    private static Object value(RecordComponent component, Context context) {
        try {
            return component.getAccessor().invoke(context);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
