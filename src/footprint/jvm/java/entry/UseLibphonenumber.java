package entry;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.concurrent.Callable;

/** com.googlecode.libphonenumber:libphonenumber: reads a number. */
public final class UseLibphonenumber implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        return List.of(numbers, numbers.parse("030 123456", "DE"));
    }
}
