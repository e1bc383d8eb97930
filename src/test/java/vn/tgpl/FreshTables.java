package vn.tgpl;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** What earlier tests rolled back lies dead in the tables until autovacuum comes, and makes plans depend on the order of the tests. */
public final class FreshTables {

    private FreshTables() {}

    /**
     * Takes the dead rows away and counts the others anew. Outside a transaction, as PostgreSQL wants it: to be called before
     * the one of the test begins.
     */
    public static void of(JdbcTemplate jdbc, Collection<String> tables) {
        jdbc.execute("vacuum (full, analyze) " + String.join(", ", tables));
    }
}
