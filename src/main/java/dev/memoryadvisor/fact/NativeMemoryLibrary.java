package dev.memoryadvisor.fact;

/**
 * A library that holds memory outside the Java heap.
 *
 * @param dependency the first of its artifacts in the list
 * @param family name of the library
 * @param holds what it keeps there
 * @param bound what bounds it: a system property, or a call in the code
 * @param directBuffers whether it allocates through the JVM's direct buffers, or bounds itself by their limit, so that
 *     {@code -XX:MaxDirectMemorySize} counts
 * @param reference address that says so
 */
public record NativeMemoryLibrary(
        Dependency dependency, String family, String holds, String bound, boolean directBuffers, String reference)
        implements Located {
    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
