package vn.tgpl.calendar;

import java.time.LocalDate;

/**
 * How far a module has come with moving its running periods after a change of the calendar.
 *
 * @param day the day that was changed
 * @param done how many matters were looked at; never more than {@code total}
 * @param total how many there are to look at
 * @param moved how many periods have moved so far
 */
public record RecountProgress(LocalDate day, int done, int total, int moved, boolean finished) {}
