package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Reads the requests for another executor of a case that the reader found. */
@Component
public class ChangeRequestQueries {

    private final JdbcClient jdbc;

    ChangeRequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request with its answer.
     *
     * @param practitioner who is to be changed
     */
    public record Asked(
            String practitioner,
            String groundCode,
            LocalDate receivedOn,
            @Nullable String note,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable ChangeAnswer answer,
            @Nullable LocalDate answeredOn,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        @Override
        public String toString() {
            return "Asked[" + receivedOn + "]";
        }
    }

    /** The latest first. */
    public List<Asked> of(CaseFile file) {
        CaseId id = file.head().id();
        return jdbc.sql("""
                        select r.*, s.practitioner_name, a.display_name as recorded_name, b.display_name as answered_name
                          from casework.change_request r
                          join casework.assignment s on s.id = r.assignment_id
                          left join identity.account a on a.id = r.recorded_by
                          left join identity.account b on b.id = r.answered_by
                         where r.case_id = :id
                         order by r.recorded_at desc""")
                .param("id", id.value())
                .query((row, index) -> new Asked(
                        row.getString("practitioner_name"),
                        row.getString("ground_code"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_name"),
                        row.getString("answer") == null ? null : ChangeAnswer.valueOf(row.getString("answer")),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("answered_at", OffsetDateTime.class) == null
                                ? null
                                : row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant(),
                        row.getString("answered_name")))
                .list();
    }
}
