package vn.tgpl.attacks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.Rows;

/** Every column of the database as a field somebody might add to a form, with a value that would hurt. */
final class ColumnsAsFields {

    private final JdbcClient jdbc;

    ColumnsAsFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names as forms write them, each with a value of its type; beside them a few that no column has. */
    Map<String, String> all() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "status", "CLOSED",
                "role", "ADMINISTRATOR",
                "roles", "ADMINISTRATOR",
                "roleCodes", "ADMINISTRATOR",
                "authorities", "identity:manage",
                "actor", Rows.account(1).toString(),
                "scope", "NATIONAL",
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern", "x"));
        jdbc.sql("""
                        select column_name as name, min(data_type) as type from information_schema.columns
                         where table_schema not in ('pg_catalog', 'information_schema', 'public')
                         group by column_name order by column_name""").query(row -> {
            fields.putIfAbsent(asField(row.getString("name")), value(row.getString("name"), row.getString("type")));
        });
        return fields;
    }

    private static String asField(String column) {
        StringBuilder field = new StringBuilder();
        for (int at = 0; at < column.length(); at++) {
            char letter = column.charAt(at);
            boolean begins = at > 0 && column.charAt(at - 1) == '_';
            if (letter != '_') {
                field.append(begins ? Character.toUpperCase(letter) : letter);
            }
        }
        return field.toString();
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "uuid" ->
                column.matches("office_id|centre_id|parent_id")
                        ? Rows.DONG_THAP.toString()
                        : Rows.account(1).toString();
            case "boolean" -> "true";
            case "date" -> "01/01/2001";
            case "integer", "bigint", "smallint", "numeric" -> "7777";
            default -> column.equals("state") ? "CLOSED" : column.equals("province_code") ? "82" : "tgply";
        };
    }
}
