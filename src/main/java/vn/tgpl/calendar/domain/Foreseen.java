package vn.tgpl.calendar.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of an edit before it was made.
 *
 * @param periods of the law that would move
 * @param reminders that would move
 * @param at when it was shown, null where that is not known
 */
public record Foreseen(int periods, int reminders, @Nullable Instant at) {}
