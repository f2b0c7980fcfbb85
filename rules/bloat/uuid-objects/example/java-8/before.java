import java.util.UUID;

final class Before {
    private final UUID id;

    Before(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }
}
