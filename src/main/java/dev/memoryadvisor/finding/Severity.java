package dev.memoryadvisor.finding;

/** How much harm a finding means if it is true; the first is the worst. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    private static final double HIGH_SHARE = 0.25;
    private static final double MEDIUM_SHARE = 0.05;

    /** The word for it in JSON and rules. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The severity with this word. */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** The milder of the two. */
    public Severity atMost(Severity ceiling) {
        return compareTo(ceiling) < 0 ? ceiling : this;
    }

    /** Whether it is as bad as the other or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** What wasting this share of the heap means: high from 25 %, medium from 5 %, else low. */
    public static Severity ofShare(double share) {
        return share >= HIGH_SHARE ? HIGH : share >= MEDIUM_SHARE ? MEDIUM : LOW;
    }
}
