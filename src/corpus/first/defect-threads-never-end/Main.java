import java.util.concurrent.CountDownLatch;

class RequestThread extends Thread {
    static final CountDownLatch NEVER = new CountDownLatch(1);
    final byte[] buffer = new byte[8_192];

    RequestThread() {
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            return;
        }
    }
}

class Main {
    public static void main(String[] args) {
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 400; i++) {
                new RequestThread().start();
            }
            Snapshots.take();
        }
    }
}
