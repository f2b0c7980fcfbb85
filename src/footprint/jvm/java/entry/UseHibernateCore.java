package entry;

import jakarta.persistence.*;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.cfg.Configuration;

/** org.hibernate.orm:hibernate-core: stores one entity and reads it. */
public final class UseHibernateCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var factory = new Configuration()
                .addAnnotatedClass(Thing.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:a;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .buildSessionFactory();
        factory.inTransaction(session -> session.persist(new Thing()));
        return List.of(factory, factory.fromSession(session -> session.createQuery("from Thing", Thing.class)
                .list()));
    }

    @Entity(name = "Thing")
    public static class Thing {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }
}
