package entry;

import java.security.Security;
import java.util.List;
import java.util.concurrent.Callable;
import javax.crypto.*;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** org.bouncycastle:bcprov-jdk18on: adds the provider and encrypts a text. */
public final class UseBcprov implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        Security.addProvider(provider);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
        return List.of(provider, cipher, cipher.doFinal(new byte[1]));
    }
}
