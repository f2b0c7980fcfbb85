import java.time.Instant;

final class Before {
    private final Instant created = Instant.now();

    Instant created() {
        return created;
    }
}
