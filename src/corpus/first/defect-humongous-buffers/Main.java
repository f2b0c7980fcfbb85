class Main {
    static byte[] last;

    public static void main(String[] args) throws Exception {
        for (int request = 0; request < 6_000; request++) {
            last = new byte[1_200_000];
            last[request] = 1;
            if (request % 10 == 0) {
                Thread.sleep(2);
            }
        }
        Snapshots.take();
    }
}
