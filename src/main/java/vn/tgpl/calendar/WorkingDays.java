package vn.tgpl.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The arithmetic of legal periods.
 *
 * @param rest days off that would otherwise be worked
 * @param worked weekend days worked in exchange
 */
public record WorkingDays(Set<LocalDate> rest, Set<LocalDate> worked) implements WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        rest = Set.copyOf(rest);
        worked = Set.copyOf(worked);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !rest.contains(day) && !WEEKEND.contains(day.getDayOfWeek());
    }

    // BLDS 2015 Đ147 k2: the first day, or the day of the event, is not counted
    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    // BLDS 2015 Đ148 k5: a last day that is a weekend or a holiday moves to the end of the next working day
    @Override
    public LocalDate plusDaysRolled(LocalDate from, int days) {
        return nextWorkingDay(from.plusDays(days));
    }

    // BLDS 2015 Đ148 k3, k5: the day of the same number, or the last day of a month that has no such day; moved
    // likewise
    @Override
    public LocalDate plusMonthsRolled(LocalDate from, int months) {
        return nextWorkingDay(from.plusMonths(months));
    }

    // BLDS 2015 Đ147 k1: a period of hours runs from the very moment, through nights and holidays
    @Override
    public Instant plusHours(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    private LocalDate nextWorkingDay(LocalDate first) {
        LocalDate day = first;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
