package entry;

import com.nimbusds.jose.*;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.*;
import java.util.List;
import java.util.concurrent.Callable;

/** com.nimbusds:nimbus-jose-jwt: signs a token and reads it. */
public final class UseNimbusJoseJwt implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder().subject("a").build());
        jwt.sign(new MACSigner(new byte[32]));
        return List.of(jwt, SignedJWT.parse(jwt.serialize()));
    }
}
