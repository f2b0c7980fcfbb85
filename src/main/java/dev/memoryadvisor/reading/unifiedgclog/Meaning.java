package dev.memoryadvisor.reading.unifiedgclog;

/** What became of a line. */
enum Meaning {
    /** It carries a fact. */
    FACT,
    /** It is known to carry none. */
    UNDERSTOOD,
    UNKNOWN,
    /** A number in it is larger than any process can reach. */
    IMPOSSIBLE
}
