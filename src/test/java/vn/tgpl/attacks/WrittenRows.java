package vn.tgpl.attacks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows the transaction of a test has written since a moment, as they stand now; without the journal and who is looking. */
final class WrittenRows {

    private static final Set<String> TRACES = Set.of("platform.presence");

    private final JdbcClient jdbc;
    private final Map<String, Long> before;
    private final long lastBefore;

    private WrittenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.before = counts();
        this.lastBefore = number();
    }

    /** From here on; a savepoint has to be set behind it, so that what is written bears a younger number. */
    static WrittenRows fromNowOn(JdbcClient jdbc) {
        return new WrittenRows(jdbc);
    }

    /** All columns of each row, by the name of the table. */
    Map<String, String> now() {
        Map<String, String> rows = new TreeMap<>();
        counts().forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                rows.put(table, rowsOf(table));
            }
        });
        rows.values().removeIf(String::isEmpty);
        return rows;
    }

    private String rowsOf(String table) {
        return jdbc.sql("select coalesce(string_agg(to_jsonb(t)::text, chr(10) order by to_jsonb(t)::text), '') from "
                        + table + " t where xmin::text::bigint > :last")
                .param("last", lastBefore)
                .query(String.class)
                .single();
    }

    /** What is written within a savepoint bears a number of its own, bigger than all before. */
    private long number() {
        jdbc.sql("create temporary table if not exists written_rows_mark (one int)")
                .update();
        jdbc.sql("savepoint of_the_mark").update();
        long number = jdbc.sql("insert into written_rows_mark values (1) returning xmin::text::bigint")
                .query(Long.class)
                .single();
        jdbc.sql("release savepoint of_the_mark").update();
        return number;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("""
                        select schemaname || '.' || relname as name, n_tup_ins + n_tup_upd + n_tup_del as rows
                          from pg_stat_xact_user_tables
                         where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'audit'
                           and schemaname !~ '^pg_'""").query(row -> {
            if (!TRACES.contains(row.getString("name"))) {
                counts.put(row.getString("name"), row.getLong("rows"));
            }
        });
        return counts;
    }
}
