import java.util.UUID;

final class After {
    private final long high;
    private final long low;

    After(UUID id) {
        high = id.getMostSignificantBits();
        low = id.getLeastSignificantBits();
    }

    UUID id() {
        return new UUID(high, low);
    }
}
