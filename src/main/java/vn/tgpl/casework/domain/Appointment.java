package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.DecidedAtBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.DecidedAtInFuture;
import vn.tgpl.casework.domain.refusal.DecidedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.DecidedInFuture;
import vn.tgpl.practitioners.PractitionerView;

/**
 * Who is entrusted with a case, by which decision.
 *
 * @param decision null for advice, which needs none (Luật TGPL Đ32)
 * @param decidedAt the minute of that day, null when only the day is known
 * @param bars what is declared of him about the bars of the law of procedure; null where it is not asked
 */
record Appointment(
        PractitionerView practitioner,
        @Nullable AppointmentDecision decision,
        LocalDate decidedOn,
        @Nullable LocalTime decidedAt,
        @Nullable BarsAnswered bars) {

    /** From when the case has its executor, for periods of days and of hours (Luật TGPL 2017 Đ31 k2; TTLT 10/2018 Đ6). */
    Instant moment(Instant now) {
        if (decidedAt == null) {
            return Days.doneOn(decidedOn, now);
        }
        Instant at = Days.at(decidedOn, decidedAt);
        if (at.isAfter(now)) {
            throw new DecidedAtInFuture();
        }
        return at;
    }

    /**
     * Refuses a decision of before the acceptance: an earlier day, or an earlier minute where one is told. A decision of the
     * day of the acceptance that tells no minute was made after it.
     *
     * @param earliest the first day on which the case waited for somebody
     */
    void refuseBefore(Instant accepted, LocalDate earliest, Instant now) {
        Days.within(decidedOn, earliest, now, DecidedBeforeAcceptance::new, DecidedInFuture::new);
        if (decidedAt != null) {
            Days.notBefore(accepted, Days.at(decidedOn, decidedAt), DecidedAtBeforeAcceptance::new);
        }
    }
}
