package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.calendar.WorkingDays;

/** A calendar whose holidays can be added while a test runs. */
record EditableCalendar(Set<LocalDate> holidays, Set<LocalDate> worked) implements WorkingCalendar {

    EditableCalendar(Set<LocalDate> holidays) {
        this(holidays, Set.of());
    }

    private WorkingDays days() {
        return new WorkingDays(holidays, worked);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return days().plusWorkingDays(from, days);
    }

    @Override
    public LocalDate plusDaysRolled(LocalDate from, int days) {
        return days().plusDaysRolled(from, days);
    }

    @Override
    public LocalDate plusMonthsRolled(LocalDate from, int months) {
        return days().plusMonthsRolled(from, months);
    }

    @Override
    public Instant plusHours(Instant from, int hours) {
        return days().plusHours(from, hours);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days().workingDaysBetween(from, to);
    }
}
