package vn.tgpl.calendar.domain;

/**
 * Makes a period another one from a day on.
 *
 * @param seen the version of the line as it was looked at
 * @param reason why, and why open deadlines move
 */
public record SetPeriod(PeriodRow row, long seen, String reason) {}
