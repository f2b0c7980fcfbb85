/** A resource that relies on its finalizer. */
class Before {
    private final long handle = open();

    private static native long open();

    private static native void close(long handle);

    @Override
    protected void finalize() {
        close(handle);
    }
}
