package dev.memoryadvisor.fact;

import java.util.List;

/**
 * The imports of one start of a Python program.
 *
 * @param origin input and line of the first
 * @param format id of the format
 * @param imports in the order of the input: what a module imports stands before it
 */
public record ImportTimes(Origin origin, String format, List<ImportTime> imports) implements Evidence {
    public ImportTimes {
        imports = List.copyOf(imports);
    }
}
