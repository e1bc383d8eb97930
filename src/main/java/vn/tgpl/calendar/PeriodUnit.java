package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.Vietnam;

/** How a legal period is counted. */
public enum PeriodUnit {
    AT_ONCE,
    HOURS,
    /** The law wants it at once, and in any case within so many hours. */
    AT_ONCE_WITHIN_HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    /** The law asks for it and sets no number; what is counted is working days until a reminder of one's own. */
    NOT_STATED;

    /** Whether a holiday or a swapped day may move its end. */
    public boolean heedsCalendar() {
        return switch (this) {
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS, NOT_STATED -> true;
            case AT_ONCE, HOURS, AT_ONCE_WITHIN_HOURS -> false;
        };
    }

    /**
     * When a period ends that began at this moment (BLDS 2015 Đ147, Đ148): at 24:00 of its last day, or at the very minute
     * where it is counted in hours or ends at once.
     *
     * @param amount how many of the unit; ignored where the law says at once
     */
    public Instant end(WorkingCalendar calendar, int amount, Instant begunAt) {
        LocalDate firstDay = begunAt.atZone(Vietnam.ZONE).toLocalDate();
        return switch (this) {
            case AT_ONCE -> begunAt;
            case HOURS, AT_ONCE_WITHIN_HOURS -> calendar.plusHours(begunAt, amount);
            case WORKING_DAYS, NOT_STATED -> endOf(calendar.plusWorkingDays(firstDay, amount));
            case CALENDAR_DAYS -> endOf(calendar.plusDaysRolled(firstDay, amount));
            case MONTHS -> endOf(calendar.plusMonthsRolled(firstDay, amount));
        };
    }

    /** 24:00 of the day. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
