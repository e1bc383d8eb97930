package vn.tgpl.calendar.domain;

/**
 * What was shown of an edit before it was made.
 *
 * @param periods of the law that would move
 * @param reminders that would move
 */
public record Foreseen(int periods, int reminders) {}
