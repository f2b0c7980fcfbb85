package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.validator.routines.EmailValidator;

/** commons-validator:commons-validator: checks an address. */
public final class UseCommonsValidator implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return List.of(
                EmailValidator.getInstance(), EmailValidator.getInstance().isValid("a@example.org"));
    }
}
