package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** org.springframework:spring-jdbc: runs a query. */
public final class UseSpringJdbc implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        JdbcTemplate template = new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1"));
        return List.of(template, template.queryForObject("select 1", Integer.class));
    }
}
