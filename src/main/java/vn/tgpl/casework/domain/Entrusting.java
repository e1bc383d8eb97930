package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.shared.Actor;

/** Who performs a case: the verbs of the case that appoint and change its executors. */
record Entrusting(LegalAidCase of) {

    // Luật TGPL 2017 Đ31 k2, Đ32, Đ33 k2
    void assign(Appointment appointment, UUID assignmentId, Actor actor, Instant now) {
        of.require(CaseAction.ASSIGN, actor);
        appoint(appointment, assignmentId, actor, now);
        of.clock().meet(DeadlineKind.ASSIGNMENT, now);
        of.move(CaseAction.ASSIGN, appointment.decidedOn(), null, actor, now);
    }

    /** Somebody else works on the case beside those who do already. */
    void add(Appointment appointment, UUID assignmentId, Actor actor, Instant now) {
        of.require(CaseAction.ADD_EXECUTOR, actor);
        appoint(appointment, assignmentId, actor, now);
        of.move(CaseAction.ADD_EXECUTOR, appointment.decidedOn(), null, actor, now);
        of.touch(now);
    }

    private void appoint(Appointment appointment, UUID assignmentId, Actor actor, Instant now) {
        Days.within(appointment.decidedOn(), of.acceptedOn(), now, DecidedBeforeAcceptance::new, DecidedInFuture::new);
        of.entrust(new Assignment(assignmentId, of, appointment, now, actor.id()));
        of.announce(new PractitionerAssigned(
                of.id(),
                appointment.practitioner().id(),
                appointment.practitioner().account(),
                now));
    }
}
