package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** org.springframework.security:spring-security-crypto: hashes a password. */
public final class UseSpringSecurityCrypto implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
        return List.of(encoder, encoder.encode("a"));
    }
}
