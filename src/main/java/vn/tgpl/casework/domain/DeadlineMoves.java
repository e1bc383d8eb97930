package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.DeadlineKind;

/** The book of deadlines that moved with the calendar or with a period of the law. */
@Component
public class DeadlineMoves {

    private final JdbcClient jdbc;

    DeadlineMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deadline moved.
     *
     * @param changed the day of the calendar that was changed, or from which the period is another one
     * @param done what was done to the day of the calendar, null when it was a period, and where it was not kept
     * @param line the period of the law that was changed, null when it was the calendar
     * @param reason that was given for the change, null of changes from before reasons were kept here
     * @param by who changed it
     */
    public record Moved(
            DeadlineKind kind,
            Instant before,
            Instant after,
            LocalDate changed,
            CalendarChanged.@Nullable Change done,
            @Nullable PeriodOfLaw line,
            @Nullable String reason,
            Instant at,
            String by) {

        @Override
        public String toString() {
            return "Moved[" + kind + "]";
        }
    }

    /** Keeps what moved between the two readings of the ends of open deadlines. */
    void keep(Recount recount, Map<UUID, Instant> before, Map<UUID, Instant> after, Instant at) {
        before.forEach((deadline, due) -> {
            Instant now = Objects.requireNonNullElse(after.get(deadline), due);
            if (!now.equals(due)) {
                jdbc.sql("""
                                insert into casework.deadline_move (recount_id, deadline_id, before_due, after_due, moved_at)
                                values (:recount, :deadline, :before, :after, :at)
                                    on conflict (recount_id, deadline_id) do nothing""")
                        .param("recount", recount.id())
                        .param("deadline", deadline)
                        .param("before", due.atOffset(ZoneOffset.UTC))
                        .param("after", now.atOffset(ZoneOffset.UTC))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
            }
        });
    }

    private static CalendarChanged.@Nullable Change done(@Nullable String stored) {
        return stored == null ? null : CalendarChanged.Change.valueOf(stored);
    }

    /** Those of a case that the reader found. */
    public List<Moved> of(CaseFile file) {
        if (!file.has(Amendment.MOVED_DEADLINE)) {
            return List.of();
        }
        return jdbc.sql("""
                        select d.kind, m.before_due, m.after_due, m.moved_at, r.day, r.day_change, r.line, r.reason, r.asked_by_name
                          from casework.deadline d
                          join casework.deadline_move m on m.deadline_id = d.id
                          join casework.deadline_recount r on r.id = m.recount_id
                         where d.case_id = :id
                         order by m.moved_at, d.id""")
                .param("id", file.head().id().value())
                .query((row, index) -> new Moved(
                        DeadlineKind.valueOf(row.getString("kind")),
                        Columns.at(row, "before_due"),
                        Columns.at(row, "after_due"),
                        row.getObject("day", LocalDate.class),
                        done(row.getString("day_change")),
                        row.getString("line") == null ? null : PeriodOfLaw.valueOf(row.getString("line")),
                        row.getString("reason"),
                        Columns.at(row, "moved_at"),
                        row.getString("asked_by_name")))
                .list();
    }
}
