package vn.tgpl;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the columns of text of all tables. */
class StoredTexts {

    private final JdbcClient jdbc;
    private final String mark;
    private final List<String> whole;

    private @Nullable String check;

    /**
     * @param mark stands in each of the texts
     * @param texts as they are sent
     */
    StoredTexts(JdbcClient jdbc, String mark, List<String> texts) {
        this.jdbc = jdbc;
        this.mark = mark;
        // as they stand in the database, perhaps with words around them
        this.whole = texts.stream()
                .map(text -> "%"
                        + literally(
                                Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u0000", "")) + "%")
                .toList();
    }

    /** What stands for something else in a pattern stands for itself. */
    private static String literally(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /**
     * Counts what is not composed (NFC), and what bears the mark without one of the texts whole. A key for sorting or
     * finding is made of its text anew and counts for nothing.
     */
    int broken() {
        if (check == null) {
            check = columns().entrySet().stream()
                    .map(table -> "select count(*) as n from " + table.getKey() + " t where "
                            + table.getValue().stream().map(this::isBroken).collect(Collectors.joining(" or ")))
                    .collect(Collectors.joining(" union all ", "select sum(n) from (", ") counted"));
        }
        return jdbc.sql(check).param("whole", whole).query(Integer.class).single();
    }

    /** By their tables. */
    private Map<String, List<String>> columns() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name as owner, column_name as name
                          from information_schema.columns join information_schema.tables
                               using (table_schema, table_name)
                         where data_type = 'text' and table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema')
                           and column_name !~ 'sort|fold|search'""").query((row, index) -> Map.entry(row.getString("owner"), row.getString("name"))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private String isBroken(String column) {
        return "t.%1$s is not nfc normalized or t.%1$s like '%%%2$s%%' and not t.%1$s like any (array[:whole])"
                .formatted(column, mark);
    }
}
