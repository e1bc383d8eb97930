package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a module has come with moving its running periods after a change of the calendar or of a period.
 *
 * @param line the period of the law that was changed, null for the calendar
 * @param day the day that was changed, or from which the period is another one
 * @param done how many matters were looked at; never more than {@code total}
 * @param total how many there are to look at
 * @param moved how many periods of the law have moved so far
 * @param reminders how many reminders have moved of what the law leaves without a number
 * @param askedAt when the change was made
 * @param finishedAt null while it goes on
 * @param edit of the calendar that is followed, null of a period of the law and of edits from before they had one
 */
public record RecountProgress(
        @Nullable PeriodOfLaw line,
        LocalDate day,
        int done,
        int total,
        int moved,
        int reminders,
        Instant askedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID edit) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** The same edit followed by another module as well; each looks at matters of its own. */
    public RecountProgress and(RecountProgress other) {
        return new RecountProgress(
                line,
                day,
                Math.max(done, other.done),
                Math.max(total, other.total),
                moved + other.moved,
                reminders + other.reminders,
                askedAt.isBefore(other.askedAt) ? askedAt : other.askedAt,
                later(finishedAt, other.finishedAt),
                edit);
    }

    /** Whether the other change was made before this one was followed, and followed since that moment: each moves what both ask for. */
    public boolean overlaps(RecountProgress other, Instant since) {
        return (finishedAt == null || other.askedAt.isBefore(finishedAt))
                && (other.finishedAt == null || other.finishedAt.isAfter(since));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
