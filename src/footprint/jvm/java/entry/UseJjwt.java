package entry;

import io.jsonwebtoken.Jwts;
import java.util.List;
import java.util.concurrent.Callable;

/** io.jsonwebtoken:jjwt-impl: signs a token and reads it. */
public final class UseJjwt implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var key = Jwts.SIG.HS256.key().build();
        String token = Jwts.builder().subject("a").signWith(key).compact();
        return List.of(key, Jwts.parser().verifyWith(key).build().parseSignedClaims(token));
    }
}
