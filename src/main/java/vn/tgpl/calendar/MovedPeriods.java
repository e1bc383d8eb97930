package vn.tgpl.calendar;

import java.time.LocalDate;

/**
 * Running periods of one kind and centre that would end on another day.
 *
 * @param what the kind, in words
 * @param where the centre
 * @param from the last day now
 * @param to the last day then
 */
public record MovedPeriods(String what, String where, LocalDate from, LocalDate to, int count) {}
