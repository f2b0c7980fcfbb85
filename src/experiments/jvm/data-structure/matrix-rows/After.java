import java.util.Random;

/** Points in space in one array. */
public final class After {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(19);
        double[] points = new double[130_000 * 3];
        for (int point = 0; point < 130_000; point++) {
            for (int axis = 0; axis < 3; axis++) {
                points[point * 3 + axis] = random.nextDouble();
            }
        }
        kept = points;
        System.out.println("ready");
        System.in.read();
    }
}
