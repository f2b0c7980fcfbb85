import java.time.Instant;

final class After {
    private final long createdMillis = System.currentTimeMillis();

    Instant created() {
        return Instant.ofEpochMilli(createdMillis);
    }
}
