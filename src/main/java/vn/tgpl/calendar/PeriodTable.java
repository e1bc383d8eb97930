package vn.tgpl.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.Vietnam;

/** The one table of how long the periods of the law are, day by day. */
public interface PeriodTable {

    /**
     * How long a period is that begins on that day; before the first day on record, as on that one.
     *
     * @param line what begins it
     */
    PeriodTerms of(PeriodOfLaw line, LocalDate day);

    /** The same by the moment at which it begins. */
    default PeriodTerms of(PeriodOfLaw line, Instant begunAt) {
        return of(line, begunAt.atZone(Vietnam.ZONE).toLocalDate());
    }
}
