package entry;

import java.util.List;
import java.util.concurrent.Callable;
import net.datafaker.Faker;

/** net.datafaker:datafaker: makes a name. */
public final class UseDatafaker implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Faker faker = new Faker();
        return List.of(faker, faker.name().fullName());
    }
}
