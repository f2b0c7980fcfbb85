import java.util.ArrayDeque;

class LoggedIn {
    final byte[] basket = new byte[600];
}

class Main {
    public static void main(String[] args) {
        ArrayDeque<LoggedIn> users = new ArrayDeque<>();
        int[] load = {20_000, 45_000, 70_000, 72_000, 71_000, 70_500, 71_500, 70_000};
        for (int wanted : load) {
            for (int i = 0; i < 30_000; i++) {
                users.add(new LoggedIn());
                while (users.size() > wanted) {
                    users.poll();
                }
            }
            while (users.size() < wanted) {
                users.add(new LoggedIn());
            }
            Snapshots.take();
        }
    }
}
