package entry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The JDK's part of JDBC, for the entries of drivers and pools; by itself what drivers are compared with. */
public final class Sql implements Callable<Object> {
    @Override
    public Object call() {
        return refused("jdbc:none:");
    }

    /** Runs a query and keeps the connection open. */
    static Object query(String url, String query) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        return List.of(connection, query(connection, query));
    }

    /** The first column of what a query answers. */
    static List<Object> query(Connection connection, String query) throws SQLException {
        List<Object> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                cells.add(rows.getObject(1));
            }
        }
        return cells;
    }

    /** Tries to connect to a port where nobody listens. */
    static Object refused(String url) {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            return e;
        }
    }
}
