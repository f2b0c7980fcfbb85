package dev.memoryadvisor.measure.ownership;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Owners for tests. */
public final class Owners {
    /** Knows nobody's packages. */
    public static final ClassOwners NONE = new ClassOwners(table(""), List.of());

    private Owners() {}

    /** A table of these rows. */
    public static PackageTable table(String rows) {
        try {
            return PackageTable.read(
                    new ByteArrayInputStream(("prefix,ecosystem,package\n" + rows).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
