package vn.tgpl.calendar;

import java.time.Instant;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Vietnam;

/**
 * How long a period of the law is for those that begin on certain days.
 *
 * @param begun the days on which they begin; open until another row of the line follows
 */
public record NewTerms(PeriodOfLaw line, DateRange begun, PeriodTerms terms) {

    /** Whether a period of the line that began at that moment is as long as that. */
    public boolean holdFor(Instant begunAt) {
        return begun.contains(begunAt.atZone(Vietnam.ZONE).toLocalDate());
    }
}
