package vn.tgpl.duties.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.duties.DutyId;
import vn.tgpl.shared.ActorId;

/**
 * A duty that arises.
 *
 * @param executor the practitioner who has to see to it, null where it is the office
 * @param person who is told of, where it is one of several who are helped in a case; null else
 * @param begunAt the moment of what begins it, midnight where only its day is known
 * @param by who entered it, null where it arose by itself
 */
record NewDuty(
        DutyId id,
        PeriodOfLaw kind,
        Origin origin,
        Subject subject,
        Seat seat,
        @Nullable UUID executor,
        @Nullable UUID person,
        Instant begunAt,
        @Nullable String note,
        @Nullable ActorId by) {

    /** How a duty comes to be known. */
    enum Origin {
        EVENT,
        CALENDAR,
        HAND
    }

    static NewDuty arising(PeriodOfLaw kind, Seated about, @Nullable UUID executor, Instant begunAt) {
        return new NewDuty(
                DutyId.next(), kind, Origin.EVENT, about.subject(), about.seat(), executor, null, begunAt, null, null);
    }

    /** About one of several who were helped in the case. */
    static NewDuty arisingFor(UUID person, PeriodOfLaw kind, Seated about, Instant begunAt) {
        return new NewDuty(
                DutyId.next(), kind, Origin.EVENT, about.subject(), about.seat(), null, person, begunAt, null, null);
    }

    @Override
    public String toString() {
        return "NewDuty[" + kind + " " + id + "]";
    }
}
