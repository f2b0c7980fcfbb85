class Main {
    static Object last;

    public static void main(String[] args) throws Exception {
        for (int batch = 0; batch < 150; batch++) {
            for (int i = 0; i < 2_000; i++) {
                last = new byte[1_000];
            }
            System.gc();
            Thread.sleep(20);
        }
        Snapshots.take();
    }
}
