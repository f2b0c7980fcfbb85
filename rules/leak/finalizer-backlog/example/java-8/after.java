/** A resource that is closed by whoever opened it: try (After resource = new After()) { … }. */
class After implements AutoCloseable {
    private final long handle = open();
    private boolean closed;

    private static native long open();

    private static native void close(long handle);

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            close(handle);
        }
    }
}
