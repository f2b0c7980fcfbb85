import java.util.Optional;

final class Before {
    private final Optional<String> nickname;

    Before(String nickname) {
        this.nickname = Optional.ofNullable(nickname);
    }

    Optional<String> nickname() {
        return nickname;
    }
}
