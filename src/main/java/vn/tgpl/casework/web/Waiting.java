package vn.tgpl.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something in a case that waits for its moment.
 *
 * @param day on which the moment is; 24:00 still belongs to its day
 * @param duty it is a dated duty about the case, and neither one of its deadlines nor a session
 * @param reminder the law sets no day for it, so that the moment is one's own reminder
 */
record Waiting(Instant at, LocalDate day, boolean duty, boolean reminder) {

    /** How long a reminder that has passed still counts by its moment; no law says so, one week of work does. */
    static final Duration REMINDED = Duration.ofDays(7);

    /**
     * What comes next stands first: by the day; on the same day the deadlines and sessions of the case before the duties about
     * it, and what the law asks for before a reminder. A reminder that passed more than a week ago comes after all else, so
     * that it does not hide what the law asks for since.
     */
    static Comparator<Waiting> firstAt(Instant now) {
        return Comparator.comparing((Waiting one) -> one.isLongPast(now))
                .thenComparing(Waiting::day)
                .thenComparing(Waiting::duty)
                .thenComparing(Waiting::reminder)
                .thenComparing(Waiting::at);
    }

    private boolean isLongPast(Instant now) {
        return reminder && at.isBefore(now.minus(REMINDED));
    }
}
