package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jasypt.util.text.BasicTextEncryptor;

/** org.jasypt:jasypt: encrypts a text. */
public final class UseJasypt implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        BasicTextEncryptor encryptor = new BasicTextEncryptor();
        encryptor.setPassword("a");
        return List.of(encryptor, encryptor.encrypt("b"));
    }
}
