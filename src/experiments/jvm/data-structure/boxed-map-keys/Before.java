import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Accounts by number. */
public final class Before {
    static Object kept;

    record Account(long number, int cents) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(3);
        Map<Long, Account> accounts = new HashMap<>();
        while (accounts.size() < 230_000) {
            long number = random.nextLong();
            accounts.put(number, new Account(number, random.nextInt()));
        }
        kept = accounts;
        System.out.println("ready");
        System.in.read();
    }
}
