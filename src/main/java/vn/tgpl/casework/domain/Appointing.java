package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.DecidedBeforeCause;
import vn.tgpl.casework.domain.refusal.ExecutorNotAwaited;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** How somebody comes into a case, and when he may: since it waits for him, or since the registration of another was lost. */
record Appointing(LegalAidCase of) {

    Assignment appoint(Appointment appointment, @Nullable Assignment former, Actor actor, Instant now) {
        appointment.refuseBefore(of.register().acceptedAt(), earliest(), now);
        Assignment entrusted = new Assignment(TimeOrderedId.next(), of, appointment, former, now, actor.id());
        of.entrust(entrusted);
        of.announce(new PractitionerAssigned(
                of.id(),
                appointment.practitioner().id(),
                appointment.practitioner().account(),
                appointment.decidedOn(),
                now));
        return entrusted;
    }

    // TTLT 10/2018 Đ6: somebody else is appointed because the registration was lost, so not before
    void refuseBeforeCause(Appointment successor, Assignment former) {
        of.clock().begunAt(DeadlineKind.REPLACEMENT, former.id()).ifPresent(lost -> {
            if (successor.decidedOn().isBefore(Days.of(lost))) {
                throw new DecidedBeforeCause(lost, "decidedOn");
            }
            if (successor.decidedAt() != null) {
                Days.notBefore(
                        lost,
                        Days.at(successor.decidedOn(), successor.decidedAt()),
                        cause -> new DecidedBeforeCause(cause, "decidedAt"));
            }
        });
    }

    // TTLT 10/2018 Đ6: somebody else is appointed in time, in the place of the former one or beside him
    Assignment hindered(UUID assignment) {
        return of.executors()
                .performing(assignment)
                .filter(lost -> of.clock().awaits(DeadlineKind.REPLACEMENT, lost.id()))
                .orElseThrow(ExecutorNotAwaited::new);
    }

    /** A case that waits for somebody, from its beginning or anew, has waited since that day. */
    LocalDate earliest() {
        return of.life().state() == CaseState.ACCEPTED
                ? of.life().stateSince()
                : of.register().acceptedOn();
    }
}
