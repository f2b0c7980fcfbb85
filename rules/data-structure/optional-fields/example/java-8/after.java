import java.util.Optional;

final class After {
    private final String nickname;

    After(String nickname) {
        this.nickname = nickname;
    }

    Optional<String> nickname() {
        return Optional.ofNullable(nickname);
    }
}
