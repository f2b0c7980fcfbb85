package dev.memoryadvisor.benchmark;

/** Number and sum of the pauses that GCToolKit finds. */
public final class PauseTotals extends PauseAggregation {
    private long count;
    private double seconds;

    @Override
    void pause(double pauseSeconds) {
        count++;
        seconds += pauseSeconds;
    }

    long count() {
        return count;
    }

    double seconds() {
        return seconds;
    }

    @Override
    public boolean hasWarning() {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }
}
