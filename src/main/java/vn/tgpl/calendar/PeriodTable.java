package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.Vietnam;

/** The one table of how long the periods of the law are, day by day. */
public interface PeriodTable {

    /**
     * How long a period is that begins on that day. Before the first day on record there is no such rule and nothing begins by
     * it ({@link #isSetOn}); asked all the same, for words, it is as on that day.
     *
     * @param line what begins it
     */
    PeriodTerms of(PeriodOfLaw line, LocalDate day);

    /** Whether the law has that rule on that day: an act asks for nothing before it is in force. */
    default boolean isSetOn(PeriodOfLaw line, LocalDate day) {
        return true;
    }

    /** The first day on which the law has that rule, as far as is on record. */
    default LocalDate firstDay(PeriodOfLaw line) {
        return LocalDate.EPOCH;
    }

    /** The same by the moment at which something begins. */
    default boolean isSetAt(PeriodOfLaw line, Instant begunAt) {
        return isSetOn(line, begunAt.atZone(Vietnam.ZONE).toLocalDate());
    }

    /** How long it is by the moment at which it begins. */
    default PeriodTerms of(PeriodOfLaw line, Instant begunAt) {
        return of(line, begunAt.atZone(Vietnam.ZONE).toLocalDate());
    }
}
