package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.WorkingCalendar;

/**
 * By when the sender is told to expect an answer. The law sets no period for referrals of a commune; the one for notices
 * of procedural authorities is kept (TTLT 10/2018 Đ3 k4: 3 working days).
 */
@Component
public class AnswerPromise {

    private static final int WORKING_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    AnswerPromise(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public LocalDate dayFor(Instant sentAt) {
        return calendar.plusWorkingDays(LocalDate.ofInstant(sentAt, clock.getZone()), WORKING_DAYS);
    }

    public boolean isBroken(Instant sentAt) {
        return LocalDate.now(clock).isAfter(dayFor(sentAt));
    }
}
