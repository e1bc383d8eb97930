package vn.tgpl.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a module has come with moving its running periods after a change of the calendar or of a period.
 *
 * @param line the period of the law that was changed, null for the calendar
 * @param day the day that was changed, or from which the period is another one
 * @param done how many matters were looked at; never more than {@code total}
 * @param total how many there are to look at
 * @param moved how many periods have moved so far
 */
public record RecountProgress(
        @Nullable PeriodOfLaw line, LocalDate day, int done, int total, int moved, boolean finished) {}
