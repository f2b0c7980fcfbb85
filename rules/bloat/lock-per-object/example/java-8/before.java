import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class Before {
    private final Lock lock = new ReentrantLock();
    private long balance;

    void add(long amount) {
        lock.lock();
        try {
            balance += amount;
        } finally {
            lock.unlock();
        }
    }
}
