package vn.tgpl;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements a piece of work sends to the database in its own thread, to be counted or explained. */
public final class SqlRecord {

    private static final String SESSION = "SPRING_SESSION";
    private static final ThreadLocal<@Nullable List<QueryInfo>> RUNNING = new ThreadLocal<>();

    private final List<QueryInfo> statements;

    private SqlRecord(List<QueryInfo> statements) {
        this.statements = statements;
    }

    /** What a page asks with the menu around it; the session is not of the page. */
    public static SqlRecord during(Runnable work) {
        List<QueryInfo> all = new ArrayList<>();
        RUNNING.set(all);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
        return new SqlRecord(all.stream()
                .filter(statement -> !statement.getQuery().contains(SESSION))
                .toList());
    }

    public List<String> statements() {
        return statements.stream().map(QueryInfo::getQuery).toList();
    }

    /** How PostgreSQL would run each statement with the very same parameters. */
    public List<String> plans(JdbcTemplate jdbc) {
        return statements.stream().map(statement -> plan(jdbc, statement)).toList();
    }

    private static String plan(JdbcTemplate jdbc, QueryInfo statement) {
        return String.join(
                "\n",
                jdbc.query(
                        connection -> explained(connection, statement),
                        (ResultSet row, int index) -> row.getString(1)));
    }

    private static PreparedStatement explained(Connection connection, QueryInfo statement) throws SQLException {
        PreparedStatement explain = connection.prepareStatement("explain (costs off) " + statement.getQuery());
        for (List<ParameterSetOperation> parameters : statement.getParametersList()) {
            for (ParameterSetOperation parameter : parameters) {
                set(explain, parameter);
            }
        }
        return explain;
    }

    private static void set(PreparedStatement explain, ParameterSetOperation parameter) {
        try {
            parameter.getMethod().invoke(explain, parameter.getArgs());
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Part of the counted data source. */
    static final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<QueryInfo> running = RUNNING.get();
            if (running != null) {
                running.addAll(queries);
            }
        }
    }
}
