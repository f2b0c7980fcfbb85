final class After {
    private long balance;

    synchronized void add(long amount) {
        balance += amount;
    }
}
