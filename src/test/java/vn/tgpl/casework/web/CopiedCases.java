package vn.tgpl.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same case many times with its person and request, each accepted an hour after the one before, in few statements. */
record CopiedCases(JdbcClient jdbc) {

    /** @param pattern one of those cases that is there */
    void of(UUID pattern, int many) {
        jdbc.sql("""
                        create temporary table copied on commit drop as
                        select gen_random_uuid() as id, gen_random_uuid() as person, gen_random_uuid() as request, n
                          from generate_series(1, :copies) n""").param("copies", many - 1).update();
        copy(pattern, "people.person", "beneficiary_id", "created_at", Map.of("id", "k.person"));
        copy(
                pattern,
                "intake.request",
                "request_id",
                "received_at",
                Map.of("id", "k.request", "beneficiary_id", "k.person", "receipt_code", "'T-' || k.request"));
        copy(
                pattern,
                "casework.legal_aid_case",
                "id",
                "accepted_at",
                Map.of(
                        "id", "k.id",
                        "request_id", "k.request",
                        "beneficiary_id", "k.person",
                        "code", "o.code || '/' || k.n",
                        "register_number", "1000000 + k.n"));
        jdbc.sql("drop table copied").update();
    }

    /** Every stored column as it is in the row of the pattern, but the moment and those that are told. */
    private void copy(UUID pattern, String table, String reference, String moment, Map<String, String> told) {
        List<String> columns =
                jdbc.sql("""
                        select column_name from information_schema.columns
                         where table_schema || '.' || table_name = :table and is_generated = 'NEVER'""").param("table", table).query(String.class).list();
        String values = columns.stream()
                .map(column -> column.equals(moment)
                        ? "o." + column + " + make_interval(hours => k.n)"
                        : told.getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " o cross join copied k where o.id = (select " + reference
                        + " from casework.legal_aid_case where id = :pattern)")
                .param("pattern", pattern)
                .update();
    }
}
