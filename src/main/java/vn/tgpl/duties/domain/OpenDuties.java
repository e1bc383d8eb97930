package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.shared.Vietnam;

/** Duties that run on the calendar, counted by the calendar in force. */
@Component
class OpenDuties {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    private final int reminder;

    /** @param reminder working days until the reminder of a duty for which the law sets no number */
    OpenDuties(JdbcClient jdbc, WorkingCalendar calendar, @Value("${tgpl.deadlines.reminder}") int reminder) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.reminder = reminder;
    }

    /**
     * How many were looked at, and how many of them moved.
     *
     * @param reminders those of the moved for which the law sets no number
     */
    record Recounted(int seen, int moved, int reminders) {

        Recounted(int seen, int moved) {
            this(seen, moved, 0);
        }

        int periods() {
            return moved - reminders;
        }
    }

    private record Running(UUID id, PeriodUnit unit, int amount, Instant begunAt, Instant dueAt) {}

    /** Open ones are few, some for each office; those at once and in hours do not heed the calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recounted recount() {
        List<Running> running = jdbc.sql("""
                        select id, unit, amount, begun_at, due_at from duties.duty
                         where state = 'OPEN' and unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'NOT_STATED')
                         order by id
                           for update""").query((row, index) -> read(row)).list();
        List<Running> moved = running.stream().filter(this::moved).toList();
        return new Recounted(
                running.size(),
                moved.size(),
                Math.toIntExact(moved.stream()
                        .filter(duty -> duty.unit() == PeriodUnit.NOT_STATED)
                        .count()));
    }

    /** When a duty of the line ends once the law says so; as now for one that began on other days. */
    Instant end(NewTerms law, Instant begunAt, Instant dueAt) {
        return law.holdFor(begunAt) ? law.terms().endOf(begunAt, calendar, reminder) : dueAt;
    }

    /** Open duties of the line that began on its days become as long as it says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recounted follow(NewTerms law) {
        List<Running> running = jdbc.sql("""
                        select id, unit, amount, begun_at, due_at from duties.duty
                         where state = 'OPEN' and kind = :line and begun_at >= :from
                         order by id
                           for update""")
                .param("line", law.line().name())
                .param("from", law.begun().from().atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .query((row, index) -> read(row))
                .list();
        List<Running> followers =
                running.stream().filter(duty -> law.holdFor(duty.begunAt())).toList();
        followers.forEach(duty -> follow(duty, law));
        return new Recounted(
                followers.size(),
                Math.toIntExact(followers.stream()
                        .filter(duty -> !end(law, duty.begunAt(), duty.dueAt()).equals(duty.dueAt()))
                        .count()));
    }

    private void follow(Running duty, NewTerms law) {
        PeriodTerms terms = law.terms();
        jdbc.sql("""
                        update duties.duty
                           set unit = :unit, amount = :amount, legal_reference = :article, due_at = :due, version = version + 1
                         where id = :id""")
                .param("unit", terms.unit().name())
                .param("amount", terms.amount(reminder))
                .param("article", terms.article())
                .param("due", end(law, duty.begunAt(), duty.dueAt()).atOffset(ZoneOffset.UTC))
                .param("id", duty.id())
                .update();
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
