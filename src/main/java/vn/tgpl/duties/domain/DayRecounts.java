package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.shared.TimeOrderedId;

/** How many duties moved with the edits of the calendar. */
@Component
class DayRecounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    DayRecounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(CalendarChanged change, OpenDuties.Recounted recounted) {
        jdbc.sql("""
                        insert into duties.day_recount (id, edit_id, day, moved, reminders, moved_at)
                        values (:id, :edit, :day, :moved, :reminders, :at)""")
                .param("id", TimeOrderedId.next())
                .param("edit", change.edit())
                .param("day", change.day())
                .param("moved", recounted.periods())
                .param("reminders", recounted.reminders())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("moved_at", OffsetDateTime.class).toInstant();
    }

    /** Those since then, which are done when they are kept; no case is among what they looked at. */
    List<RecountProgress> since(Instant earliest) {
        return jdbc.sql("""
                        select edit_id, day, moved, reminders, moved_at from duties.day_recount
                         where moved_at >= :since order by moved_at desc""")
                .param("since", earliest.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new RecountProgress(
                        null,
                        row.getObject("day", LocalDate.class),
                        0,
                        0,
                        row.getInt("moved"),
                        row.getInt("reminders"),
                        at(row),
                        at(row),
                        row.getObject("edit_id", UUID.class)))
                .list();
    }
}
