package dev.memoryadvisor.finding;

import dev.memoryadvisor.fact.Located;
import dev.memoryadvisor.fact.Origin;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence of evidence with the place it was read and the figures of the fact behind it.
 *
 * @param text the sentence
 * @param origin where the fact was read; {@code null} if it was computed from several places
 * @param figures named figures of the fact
 */
public record Statement(String text, Origin origin, Map<String, Object> figures) {
    /** A sentence about a fact; the fact may be {@code null}. */
    public static Statement about(String text, Object fact) {
        Origin origin = fact instanceof Located located ? located.origin() : null;
        return new Statement(text, origin, figures(fact));
    }

    /** Numbers and truth values of a record, by the names of its components. */
    private static Map<String, Object> figures(Object fact) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (fact == null || !fact.getClass().isRecord()) {
            return figures;
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(fact);
                if (value instanceof Number || value instanceof Boolean) {
                    figures.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return figures;
    }
}
