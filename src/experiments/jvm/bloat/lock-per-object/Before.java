import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Accounts with a lock each. */
public final class Before {
    static Object kept;

    static final class Account {
        final Lock lock = new ReentrantLock();
        long cents;

        void add(long more) {
            lock.lock();
            try {
                cents += more;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
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
