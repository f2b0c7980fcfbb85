import java.util.Random;

/** Accounts by number, in a map with primitive keys. */
public final class After {
    static Object kept;

    record Account(long number, int cents) {}

    /** Open addressing with linear probing, at most three quarters full; 0 is no number. */
    static final class LongMap<V> {
        private long[] keys = new long[16];
        private Object[] values = new Object[16];
        private int size;

        void put(long key, V value) {
            if (4 * (size + 1) > 3 * keys.length) {
                grow();
            }
            int slot = slot(key);
            if (keys[slot] == 0) {
                size++;
            }
            keys[slot] = key;
            values[slot] = value;
        }

        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            Object[] oldValues = values;
            keys = new long[2 * oldKeys.length];
            values = new Object[2 * oldKeys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Random random = new Random(3);
        LongMap<Account> accounts = new LongMap<>();
        while (accounts.size < 230_000) {
            long number = random.nextLong();
            accounts.put(number, new Account(number, random.nextInt()));
        }
        kept = accounts;
        System.out.println("ready");
        System.in.read();
    }
}
