package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.WorkingCalendar;

/**
 * By when the sender is told to expect an answer. The law sets no period for referrals of a commune; the one for notices
 * of procedural authorities is kept (TTLT 10/2018 Đ3 k4).
 */
@Component
public class AnswerPromise {

    private static final PeriodOfLaw KEPT = PeriodOfLaw.D9;

    private final WorkingCalendar calendar;
    private final PeriodTable periods;
    private final Clock clock;

    AnswerPromise(WorkingCalendar calendar, PeriodTable periods, Clock clock) {
        this.calendar = calendar;
        this.periods = periods;
        this.clock = clock;
    }

    /** What is promised of a referral that is sent then; it is kept with it. */
    PromisedTerm of(Instant sentAt) {
        PeriodTerms terms = periods.of(KEPT, sentAt);
        return new PromisedTerm(terms.unit(), terms.amount());
    }

    /** The last day of what was promised; holidays that are entered since move it, as they move every period. */
    public LocalDate dayFor(Instant sentAt, PromisedTerm promised) {
        // a period of days ends at 24:00, which is already the next day
        return LocalDate.ofInstant(
                promised.unit().end(calendar, promised.amount(), sentAt).minusNanos(1), clock.getZone());
    }

    public boolean isBroken(Instant sentAt, PromisedTerm promised) {
        return LocalDate.now(clock).isAfter(dayFor(sentAt, promised));
    }
}
