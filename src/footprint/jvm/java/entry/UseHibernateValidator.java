package entry;

import jakarta.validation.*;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.concurrent.Callable;

/** org.hibernate.validator:hibernate-validator: validates an object. */
public final class UseHibernateValidator implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        return List.of(validator, validator.validate(new Thing()));
    }

    public static class Thing {
        @NotNull
        String name;
    }
}
