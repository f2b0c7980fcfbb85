final class After {
    private final double[] points;

    After(int size) {
        points = new double[size * 3];
    }

    double x(int point) {
        return points[point * 3];
    }
}
