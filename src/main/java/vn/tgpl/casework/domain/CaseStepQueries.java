package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.action.CaseAction;

/** Reads the steps of a case that the reader found. */
@Component
public class CaseStepQueries {

    private final JdbcClient jdbc;

    CaseStepQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step that no row of its own tells.
     *
     * @param text why it was taken; of the archive where the file stood
     * @param note what was told beside it
     */
    public record Taken(
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String text,
            @Nullable String note,
            Instant takenAt,
            @Nullable String takenBy) {

        @Override
        public String toString() {
            return "Taken[" + action + "]";
        }
    }

    /** In the order in which they were taken. */
    public List<Taken> of(CaseFile file) {
        return jdbc.sql("""
                        select s.action, s.effective_on, s.reason, s.note, s.taken_at, a.display_name
                          from casework.case_step s left join identity.account a on a.id = s.taken_by
                         where s.case_id = :id and (s.action in ('SUSPEND', 'RESUME', 'ARCHIVE', 'REOPEN')
                                 -- that a file came in was undone
                                 or (s.action = 'HAND_OVER' and s.to_state = 'CLOSED'))
                         order by s.taken_at, s.id""")
                .param("id", file.head().id().value())
                .query(CaseStepQueries::taken)
                .list();
    }

    /** The ends that a reopening set aside. */
    public List<EndingOnFile> endingsSetAside(CaseFile file) {
        return jdbc.sql("""
                        select e.result_code as ending_result, e.closed_on as ended_on, e.summary, e.legal_reference, e.closed_at,
                               e.decision_number, e.decision_on, e.taken_back_on, e.bare_reason, e.again_reason, e.others_reason, e.stage_reason, e.ahead_reason, a.display_name as closed_by
                          from casework.closure e left join identity.account a on a.id = e.closed_by
                         where e.case_id = :id and e.set_aside_at is not null order by e.closed_at, e.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> Objects.requireNonNull(CaseHeadRows.ending(row)))
                .list();
    }

    /** How the case counted by the ends that a reopening set aside: by the moment of each end, by assignment. */
    public Map<Instant, Map<UUID, Share>> creditsSetAside(CaseFile file) {
        Map<Instant, Map<UUID, Share>> credits = new HashMap<>();
        jdbc.sql("""
                        select e.closed_at, k.assignment_id, k.numerator, k.denominator
                          from casework.closure e join casework.credit k on k.closure_id = e.id
                         where e.case_id = :id and e.set_aside_at is not null""").param("id", file.head().id().value()).query(row -> {
            credits.computeIfAbsent(Columns.at(row, "closed_at"), moment -> new HashMap<>())
                    .put(
                            row.getObject("assignment_id", UUID.class),
                            new Share(row.getInt("numerator"), row.getInt("denominator")));
        });
        return credits;
    }

    /** @param undone those that were undone; otherwise those that a reopening set aside */
    public List<HandoverOnFile> handoversSetAside(CaseFile file, boolean undone) {
        return jdbc.sql("""
                        select h.handed_on, h.handed_by, h.note, h.received_at as file_received_at, a.display_name as received_by
                          from casework.file_handover h left join identity.account a on a.id = h.received_by
                         where h.case_id = :id and h.set_aside_at is not null
                           and :undone = exists (select 1 from casework.case_step s
                                                  where s.case_id = h.case_id and s.action = 'HAND_OVER' and s.to_state = 'CLOSED'
                                                    and s.taken_at = h.set_aside_at)
                         order by h.received_at, h.id""")
                .param("undone", undone)
                .param("id", file.head().id().value())
                .query((row, index) -> Objects.requireNonNull(CaseHeadRows.handover(row)))
                .list();
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        return new Taken(
                CaseAction.valueOf(row.getString("action")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                row.getString("note"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
