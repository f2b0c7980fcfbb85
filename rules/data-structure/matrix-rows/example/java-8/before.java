final class Before {
    private final double[][] points;

    Before(int size) {
        points = new double[size][3];
    }

    double x(int point) {
        return points[point][0];
    }
}
