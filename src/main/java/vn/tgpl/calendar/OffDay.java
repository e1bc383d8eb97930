package vn.tgpl.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Why a day is not worked, as the calendar of days off and swapped days tells it. */
public enum OffDay {
    SATURDAY,
    SUNDAY,
    /** A public holiday, or a day given in exchange, that would otherwise be worked. */
    HOLIDAY;

    /** @return empty for a working day, a weekend day worked in exchange among them */
    public static Optional<OffDay> of(LocalDate day, WorkingCalendar calendar) {
        if (calendar.isWorkingDay(day)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> SATURDAY;
                    case SUNDAY -> SUNDAY;
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> HOLIDAY;
                });
    }
}
