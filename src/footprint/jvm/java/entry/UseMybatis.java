package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.*;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** org.mybatis:mybatis: runs a query through a mapper. */
public final class UseMybatis implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Configuration configuration = new Configuration(new Environment(
                "a",
                new JdbcTransactionFactory(),
                new UnpooledDataSource("org.h2.Driver", "jdbc:h2:mem:a;DB_CLOSE_DELAY=-1", null, null)));
        configuration.addMapper(Mapper.class);
        SqlSessionFactory factory = new SqlSessionFactoryBuilder().build(configuration);
        try (SqlSession session = factory.openSession()) {
            return List.of(factory, session.getMapper(Mapper.class).one());
        }
    }

    public interface Mapper {
        @Select("select 1")
        int one();
    }
}
