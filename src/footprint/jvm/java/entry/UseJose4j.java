package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jose4j.jws.*;
import org.jose4j.keys.HmacKey;

/** org.bitbucket.b_c:jose4j: signs a token. */
public final class UseJose4j implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload("{\"sub\":\"a\"}");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(new byte[32]));
        return List.of(signature, signature.getCompactSerialization());
    }
}
