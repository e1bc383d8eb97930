package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.ActorId;

/** The book of trials that were told with a request and are not held on the day that was told. */
@Component
public class TrialsNotHeld {

    private final JdbcClient jdbc;

    TrialsNotHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by who said so, null where he is not known */
    public record NotHeld(
            LocalDate trialOn,
            String reason,
            Instant at,
            @Nullable String by) {

        @Override
        public String toString() {
            return "NotHeld[" + trialOn + "]";
        }
    }

    boolean isAwaited(DropTrial command) {
        return jdbc.sql("select count(*) > 0 from casework.trial_awaited where case_id = :case and trial_on = :day")
                .param("case", command.caseId().value())
                .param("day", command.trialOn())
                .query(Boolean.class)
                .single();
    }

    void keep(DropTrial command, Instant at, ActorId by) {
        jdbc.sql("""
                        insert into casework.trial_not_held (case_id, trial_on, reason, recorded_at, recorded_by)
                        values (:case, :day, :reason, :at, :by)""")
                .param("case", command.caseId().value())
                .param("day", command.trialOn())
                .param("reason", command.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Those of a case that the reader found. */
    public List<NotHeld> of(CaseFile file) {
        if (!file.has(Amendment.TOLD_TRIAL)) {
            return List.of();
        }
        return jdbc.sql("""
                        select n.trial_on, n.reason, n.recorded_at, a.display_name
                          from casework.trial_not_held n left join identity.account a on a.id = n.recorded_by
                         where n.case_id = :id
                         order by n.recorded_at, n.trial_on""")
                .param("id", file.head().id().value())
                .query((row, index) -> new NotHeld(
                        row.getObject("trial_on", LocalDate.class),
                        row.getString("reason"),
                        Columns.at(row, "recorded_at"),
                        row.getString("display_name")))
                .list();
    }
}
