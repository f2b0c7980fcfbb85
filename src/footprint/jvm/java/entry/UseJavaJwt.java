package entry;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.List;
import java.util.concurrent.Callable;

/** com.auth0:java-jwt: signs a token and reads it. */
public final class UseJavaJwt implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Algorithm algorithm = Algorithm.HMAC256("0123456789abcdef0123456789abcdef");
        return List.of(JWT.require(algorithm)
                .build()
                .verify(JWT.create().withSubject("a").sign(algorithm)));
    }
}
