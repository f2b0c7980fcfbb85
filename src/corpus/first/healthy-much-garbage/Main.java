class Main {
    static int length;

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 300; i++) {
                for (int j = 0; j < 1_000; j++) {
                    length += ("order " + i + " line " + j).length();
                }
                Thread.sleep(1);
            }
            Snapshots.take();
        }
    }
}
