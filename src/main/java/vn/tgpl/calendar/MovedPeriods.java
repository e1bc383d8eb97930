package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.Vietnam;

/**
 * Running periods of one kind and centre that would end at another time.
 *
 * @param what the kind, in words
 * @param where the centre
 * @param endsAt when they end now; midnight where they end with the day before it
 * @param wouldEndAt when they would end, likewise
 * @param reminder the law sets no number, so that it is no period of the law but our own reminder
 */
public record MovedPeriods(String what, String where, Instant endsAt, Instant wouldEndAt, boolean reminder, int count) {

    /** The same, however many. */
    public MovedPeriods counting(int periods) {
        return new MovedPeriods(what, where, endsAt, wouldEndAt, reminder, periods);
    }

    /** The last day now. */
    public LocalDate from() {
        return lastDay(endsAt);
    }

    /** The last day then. */
    public LocalDate to() {
        return lastDay(wouldEndAt);
    }

    /** Whether anything moves. */
    public boolean move() {
        return !endsAt.equals(wouldEndAt);
    }

    private static LocalDate lastDay(Instant end) {
        return end.minusNanos(1).atZone(Vietnam.ZONE).toLocalDate();
    }
}
