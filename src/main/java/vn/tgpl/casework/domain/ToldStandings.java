package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** The book of when papers told how those stand in the proceedings who had joined a case before that was known. */
@Component
class ToldStandings {

    private final JdbcClient jdbc;

    ToldStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(UUID person, Instant at) {}

    void keep(CaseId id, UUID person, Instant at) {
        jdbc.sql("""
                        insert into casework.standing_told (case_id, person_id, told_at) values (:case, :person, :at)
                            on conflict (case_id, person_id) do update set told_at = excluded.told_at""")
                .param("case", id.value())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By the record of the person; of whoever joined with his standing there is none. */
    Map<UUID, Instant> of(CaseId id) {
        return jdbc
                .sql("select person_id, told_at from casework.standing_told where case_id = :case")
                .param("case", id.value())
                .query((row, index) -> new Told(row.getObject("person_id", UUID.class), Columns.at(row, "told_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::person, Told::at));
    }
}
