package dev.memoryadvisor.finding;

/** How much work it takes to follow the advice. */
public enum Effort {
    SMALL,
    MEDIUM,
    LARGE;

    /** The word for it in JSON and rules. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The effort with this word. */
    public static Effort of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
