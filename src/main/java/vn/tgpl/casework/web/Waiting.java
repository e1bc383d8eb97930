package vn.tgpl.casework.web;

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

    /**
     * What comes next stands first: what the law dates before what one reminds oneself of, which must not hide it; then by the
     * day, and on the same day the deadlines and sessions of the case before the duties about it.
     */
    static final Comparator<Waiting> FIRST = Comparator.comparing(Waiting::reminder)
            .thenComparing(Waiting::day)
            .thenComparing(Waiting::duty)
            .thenComparing(Waiting::at);
}
