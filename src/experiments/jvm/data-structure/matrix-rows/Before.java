import java.util.Random;

/** Points in space, one small array each. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(19);
        double[][] points = new double[130_000][3];
        for (double[] point : points) {
            for (int axis = 0; axis < 3; axis++) {
                point[axis] = random.nextDouble();
            }
        }
        kept = points;
        System.out.println("ready");
        System.in.read();
    }
}
