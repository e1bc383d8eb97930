package vn.tgpl.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.platform.Snapshots;

/** The calendar in the database, kept in memory between edits. */
@Service
class StoredCalendar implements WorkingCalendar {

    private final Snapshot<WorkingDays> days;

    StoredCalendar(SpecialDayQueries queries, Snapshots snapshots) {
        this.days = snapshots.of(() -> workingDays(queries.all()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.get().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        return days.get().plusWorkingDays(from, count);
    }

    @Override
    public LocalDate plusDaysRolled(LocalDate from, int count) {
        return days.get().plusDaysRolled(from, count);
    }

    @Override
    public LocalDate plusMonthsRolled(LocalDate from, int count) {
        return days.get().plusMonthsRolled(from, count);
    }

    @Override
    public Instant plusHours(Instant from, int hours) {
        return days.get().plusHours(from, hours);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days.get().workingDaysBetween(from, to);
    }

    /** Before all others who hear of the change and count periods anew. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void edited(CalendarChanged event) {
        days.forget();
    }

    private static WorkingDays workingDays(List<SpecialDayRow> entries) {
        return SpecialDayKind.calendar(
                entries.stream().collect(Collectors.toMap(SpecialDayRow::day, SpecialDayRow::kind)));
    }
}
