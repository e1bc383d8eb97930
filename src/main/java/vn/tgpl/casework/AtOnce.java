package vn.tgpl.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a duty that the law wants done "at once" is judged. The law sets no number (Luật TGPL 2017 Đ31 k3), so until when it
 * was still done at once is a setting, {@code tgpl.deadlines.at-once}; a duty that is still open is overdue at any time.
 *
 * @param tolerance how long it may take; not negative
 */
public record AtOnce(Duration tolerance) {

    private static final int HOURS_OF_A_DAY = 24;

    public AtOnce {
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("tgpl.deadlines.at-once is negative: " + tolerance);
        }
    }

    /** What is said of a duty that was done: how long it took, and whether that was still at once. */
    public DueWords done(Instant arose, Instant doneAt) {
        Duration took = Duration.between(arose, doneAt);
        return took.compareTo(tolerance) > 0
                ? words("overdue", "casework.due.notAtOnce", took)
                : words("done", "casework.due.doneAfter", took);
    }

    /** What is said of a duty that is still to be done: for how long it has been. */
    static DueWords open(Instant arose, Instant now) {
        return words("overdue", "casework.due.atOnceFor", Duration.between(arose, now));
    }

    private static DueWords words(String tone, String key, Duration took) {
        if (took.toMinutes() < 1) {
            return new DueWords(tone, key + ".moment", List.of());
        }
        if (took.toHours() < 1) {
            return new DueWords(tone, key + ".minutes", List.of(took.toMinutes()));
        }
        return took.toHours() < HOURS_OF_A_DAY
                ? new DueWords(tone, key + ".hours", List.of(took.toHours(), took.toMinutesPart()))
                : new DueWords(tone, key + ".days", List.of(took.toDays()));
    }
}
