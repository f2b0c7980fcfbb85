final class After {
    private final long createdMillis = System.currentTimeMillis();

    long age() {
        return System.currentTimeMillis() - createdMillis;
    }
}
