package dev.memoryadvisor.fact;

/**
 * Two generations of one library, which have different names and are loaded side by side.
 *
 * @param library its name
 * @param ecosystem ecosystem of both
 * @param older the older generation
 * @param newer the newer generation
 * @param reference address about moving from the one to the other
 */
public record SameLibrary(String library, String ecosystem, Dependency older, Dependency newer, String reference)
        implements Located {
    @Override
    public Origin origin() {
        return older.origin();
    }
}
