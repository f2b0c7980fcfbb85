class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 5; i++) {
            Thread.sleep(400);
            Snapshots.take();
        }
    }
}
