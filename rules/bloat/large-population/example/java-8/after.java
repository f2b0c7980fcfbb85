final class After {
    private final float[] xs;
    private final float[] ys;

    After(int size) {
        xs = new float[size];
        ys = new float[size];
    }

    float x(int index) {
        return xs[index];
    }
}
