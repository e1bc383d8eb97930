package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which leavings of a case that the reader found were taken back. */
@Component
public class LeavingQueries {

    private final JdbcClient jdbc;

    LeavingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A leaving as it was entered, and who took it back when and why.
     *
     * @param nextHead record of who headed the case since, null where it was headed as before
     */
    public record TakenBack(
            UUID person,
            LocalDate on,
            String groundCode,
            String reason,
            Instant at,
            @Nullable String by,
            Instant backAt,
            @Nullable String backBy,
            String why,
            @Nullable UUID nextHead) {

        @Override
        public String toString() {
            return "TakenBack[" + at + "]";
        }
    }

    /** The earliest first; without a look where nobody joined the case. */
    public List<TakenBack> of(CaseFile file) {
        return file.joined().isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.*, a.display_name as by_name, b.display_name as back_name
                          from casework.beneficiary_end e
                          left join identity.account a on a.id = e.recorded_by
                          left join identity.account b on b.id = e.taken_back_by
                         where e.case_id = :id and e.taken_back_at is not null
                         order by e.recorded_at""")
                        .param("id", file.head().id().value())
                        .query((row, index) -> new TakenBack(
                                row.getObject("person_id", UUID.class),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("ground_code"),
                                row.getString("reason"),
                                Columns.at(row, "recorded_at"),
                                row.getString("by_name"),
                                Columns.at(row, "taken_back_at"),
                                row.getString("back_name"),
                                row.getString("taken_back_reason"),
                                row.getObject("next_head_id", UUID.class)))
                        .list();
    }
}
