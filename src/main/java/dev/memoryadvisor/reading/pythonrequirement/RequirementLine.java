package dev.memoryadvisor.reading.pythonrequirement;

/** What one line of a list of requirements says. */
public sealed interface RequirementLine
        permits RequirementLine.Named,
                RequirementLine.Option,
                RequirementLine.Unnamed,
                RequirementLine.Nothing,
                RequirementLine.Unknown {

    /**
     * A distribution with its name.
     *
     * @param name name in its normal form (PEP 503)
     * @param version the one version that may be installed; {@code null} if several may
     * @param marker environment that it is for (PEP 508), or {@code null}
     * @param form how it is written
     */
    record Named(String name, String version, String marker, Form form) implements RequirementLine {}

    /**
     * An option for pip.
     *
     * @param name the option, {@code -r}
     * @param file file that it names, for {@code -r} and {@code -c}; else {@code null}: a value may hold a password
     */
    record Option(String name, String file) implements RequirementLine {}

    /**
     * A folder, file or address whose name is not known before it is built.
     *
     * @param place where it lies, without user, password and query
     * @param editable whether it is installed in place ({@code -e})
     */
    record Unnamed(String place, boolean editable) implements RequirementLine {}

    /** Blank, or nothing but a comment. */
    record Nothing() implements RequirementLine {}

    /** Not a requirement. */
    record Unknown() implements RequirementLine {}

    /** How a named requirement is written. */
    enum Form {
        /** Just the name. */
        BARE,
        /** {@code name==version} and nothing else. */
        PINNED,
        /** With a range, extras, a marker, hashes or options. */
        SPECIFIED,
        /** {@code name @ address}. */
        DIRECT,
        /** {@code -e …#egg=name}. */
        EDITABLE
    }
}
