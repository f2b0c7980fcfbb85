import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Accounts with striped locks. */
public final class After {
    static Object kept;

    static final Lock[] LOCKS = new Lock[64];

    static final class Account {
        long cents;

        void add(long more) {
            Lock lock = LOCKS[System.identityHashCode(this) & (LOCKS.length - 1)];
            lock.lock();
            try {
                cents += more;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new ReentrantLock();
        }
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 77_000; i++) {
            Account account = new Account();
            account.add(i);
            accounts.add(account);
        }
        kept = accounts;
        System.out.println("ready");
        System.in.read();
    }
}
