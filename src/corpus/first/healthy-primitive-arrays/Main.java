class Main {
    public static void main(String[] args) {
        long[] keys = new long[4_000_000];
        double[] values = new double[4_000_000];
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < keys.length; i++) {
                keys[i] = i;
                values[i] += i * 0.5;
            }
            Snapshots.take();
        }
        System.out.println(keys[5] + values[7]);
    }
}
