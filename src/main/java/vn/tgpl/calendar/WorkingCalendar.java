package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Legal periods over the holidays and swapped days in force. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The last day of a period of working days; the first day does not count. */
    LocalDate plusWorkingDays(LocalDate from, int days);

    /** The last day of a period of calendar days, moved to the next working day when it is none. */
    LocalDate plusDaysRolled(LocalDate from, int days);

    /**
     * The last day of a period of months: the day of the same number, or the last day of a month that has no such day,
     * moved to the next working day when it is none.
     */
    LocalDate plusMonthsRolled(LocalDate from, int months);

    /** The end of a period of hours, which runs through nights and holidays. */
    Instant plusHours(Instant from, int hours);

    /** Working days after the first day up to and with the last; none when the last is not later. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
