package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
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

    /** The last day of the period. */
    public LocalDate dayFor(Instant sentAt) {
        // a period of days ends at 24:00, which is already the next day
        return LocalDate.ofInstant(
                periods.of(KEPT, sentAt).endOf(sentAt, calendar).minusNanos(1), clock.getZone());
    }

    public boolean isBroken(Instant sentAt) {
        return LocalDate.now(clock).isAfter(dayFor(sentAt));
    }
}
