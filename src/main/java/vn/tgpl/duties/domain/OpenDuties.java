package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;

/** Duties that run on the calendar, counted by the calendar in force. */
@Component
class OpenDuties {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    OpenDuties(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** How many were looked at, and how many of them moved. */
    record Recounted(int seen, int moved) {}

    private record Running(UUID id, PeriodUnit unit, int amount, Instant begunAt, Instant dueAt) {}

    /** Open ones are few, some for each office; those at once and in hours do not heed the calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recounted recount() {
        List<Running> running = jdbc.sql("""
                        select id, unit, amount, begun_at, due_at from duties.duty
                         where state = 'OPEN' and unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'NOT_STATED')
                         order by id
                           for update""").query((row, index) -> read(row)).list();
        return new Recounted(
                running.size(),
                Math.toIntExact(running.stream().filter(this::moved).count()));
    }

    private boolean moved(Running duty) {
        Instant due = duty.unit().end(calendar, duty.amount(), duty.begunAt());
        return !due.equals(duty.dueAt())
                && jdbc.sql("update duties.duty set due_at = :due, version = version + 1 where id = :id")
                                .param("due", due.atOffset(ZoneOffset.UTC))
                                .param("id", duty.id())
                                .update()
                        == 1;
    }

    private static Running read(ResultSet row) throws SQLException {
        return new Running(
                row.getObject("id", UUID.class),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getInt("amount"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
