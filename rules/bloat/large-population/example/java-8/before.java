import java.util.ArrayList;
import java.util.List;

final class Before {
    static final class Point {
        final float x;
        final float y;

        Point(float x, float y) {
            this.x = x;
            this.y = y;
        }
    }

    private final List<Point> points = new ArrayList<>();

    float x(int index) {
        return points.get(index).x;
    }
}
