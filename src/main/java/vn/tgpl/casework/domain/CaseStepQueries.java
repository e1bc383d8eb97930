package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;

/** Reads the steps of a case that the reader found. */
@Component
public class CaseStepQueries {

    private final JdbcClient jdbc;

    CaseStepQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step that no row in force tells.
     *
     * @param text why it was taken; of an end or a hand-over that was set aside, what it said
     */
    public record Taken(
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String text,
            Instant takenAt,
            @Nullable String takenBy) {

        @Override
        public String toString() {
            return "Taken[" + action + "]";
        }
    }

    public List<Taken> of(CaseFile file) {
        CaseId id = file.head().id();
        return jdbc.sql("""
                        select s.action, s.effective_on, s.reason, s.taken_at, a.display_name
                          from casework.case_step s left join identity.account a on a.id = s.taken_by
                         where s.case_id = :id and s.action in ('SUSPEND', 'RESUME', 'ARCHIVE', 'REOPEN')
                        union all
                        select 'CLOSE', e.closed_on, e.summary, e.closed_at, a.display_name
                          from casework.closure e left join identity.account a on a.id = e.closed_by
                         where e.case_id = :id and e.set_aside_at is not null
                        union all
                        select 'HAND_OVER', h.handed_on, h.handed_by, h.received_at, a.display_name
                          from casework.file_handover h left join identity.account a on a.id = h.received_by
                         where h.case_id = :id and h.set_aside_at is not null""")
                .param("id", id.value())
                .query(CaseStepQueries::taken)
                .list();
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        return new Taken(
                CaseAction.valueOf(row.getString("action")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
