package dev.memoryadvisor.finding;

/** How sure a finding is; the first is the surest. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** The word for it in JSON and rules. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The confidence with this word. */
    public static Confidence of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** The less sure of the two. */
    public Confidence atMost(Confidence ceiling) {
        return compareTo(ceiling) < 0 ? ceiling : this;
    }

    /** One step surer. */
    public Confidence up() {
        return this == LOW ? MEDIUM : HIGH;
    }
}
