package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.PractitionerReplaced;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.ChangeAskedBeforeAssignment;
import vn.tgpl.casework.domain.refusal.ChangeAskedInFuture;
import vn.tgpl.casework.domain.refusal.ChangeReasonMissing;
import vn.tgpl.casework.domain.refusal.DecidedBeforeAssignment;
import vn.tgpl.casework.domain.refusal.DecidedBeforeRequest;
import vn.tgpl.casework.domain.refusal.DecidedInFuture;
import vn.tgpl.casework.domain.refusal.ExecutorNotPerforming;
import vn.tgpl.casework.domain.refusal.NotifiedBeforeAssignment;
import vn.tgpl.casework.domain.refusal.NotifiedInFuture;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Who performs a case: the verbs of the case that appoint and change its executors. */
record Entrusting(LegalAidCase of) {

    private static final Set<String> REGISTRATION_LOST = Set.of("REGISTRATION_REFUSED", "REGISTRATION_CANCELLED");

    // Luật TGPL 2017 Đ31 k2, Đ32, Đ33 k2
    void assign(Appointment appointment, Actor actor, Instant now) {
        of.require(CaseAction.ASSIGN, actor);
        appointing().appoint(appointment, null, actor, now);
        of.clock().meet(DeadlineKind.ASSIGNMENT, appointment.moment(now));
        of.move(CaseAction.ASSIGN, appointment.decidedOn(), null, actor, now);
    }

    /**
     * Somebody else works on the case beside those who do already.
     *
     * @param inPlaceOf the assignment of somebody whose registration was lost and for whom he steps in, null for none; a
     *     mere colleague is no replacement (TTLT 10/2018 Đ6)
     * @param leaving how that one leaves the case, null where he stays in it
     */
    void add(Appointment appointment, @Nullable UUID inPlaceOf, @Nullable Departure leaving, Actor actor, Instant now) {
        of.require(CaseAction.ADD_EXECUTOR, actor);
        Assignment hindered = inPlaceOf == null ? null : appointing().hindered(inPlaceOf);
        if (hindered != null) {
            appointing().refuseBeforeCause(appointment, hindered);
        }
        Assignment joined = appointing().appoint(appointment, null, actor, now);
        if (hindered != null) {
            joined.stepInFor(hindered);
            of.clock().meet(DeadlineKind.REPLACEMENT, hindered.id(), appointment.moment(now));
            leave(hindered, leaving);
        }
        settle(CaseAction.ADD_EXECUTOR, actor, now);
    }

    /** What is said against whom the beneficiary wants changed, and against the day on which he asked. */
    List<DomainException> objections(RequestChange.Typed typed, Instant now) {
        List<DomainException> found = new ArrayList<>();
        Optional<Assignment> asked = Optional.ofNullable(typed.assignmentId())
                .flatMap(id -> of.executors().performing(id));
        if (typed.assignmentId() != null && asked.isEmpty()) {
            found.add(new ExecutorNotPerforming());
        }
        if (typed.receivedOn() != null) {
            LocalDate earliest =
                    asked.map(Assignment::decidedOn).orElse(of.register().acceptedOn());
            Days.objection(
                            typed.receivedOn(),
                            earliest,
                            now,
                            ChangeAskedBeforeAssignment::new,
                            ChangeAskedInFuture::new)
                    .ifPresent(found::add);
        }
        return found;
    }

    // TT 12/2018 Đ9 k1: three working days for the answer
    ChangeRequest ask(RequestChange command, Term reply, Actor actor, Instant now) {
        of.require(CaseAction.REQUEST_CHANGE, actor);
        performing(command.assignmentId());
        of.clock().start(of, reply, null);
        settle(CaseAction.REQUEST_CHANGE, actor, now);
        return new ChangeRequest(command, now, actor.id());
    }

    /** @throws ChangeReasonMissing when the beneficiary is not told why (TT 12/2018 Đ9 k1) */
    void refuse(ChangeRequest request, LocalDate on, @Nullable String reason, Actor actor, Instant now) {
        of.require(CaseAction.ANSWER_CHANGE, actor);
        if (reason == null) {
            throw new ChangeReasonMissing();
        }
        answer(request, ChangeAnswer.REFUSED, on, reason, actor, now);
        settle(CaseAction.ANSWER_CHANGE, actor, now);
    }

    void agree(ChangeRequest request, Appointment successor, @Nullable String reason, Actor actor, Instant now) {
        of.require(CaseAction.ANSWER_CHANGE, actor);
        LocalDate on = successor.decidedOn();
        answer(request, ChangeAnswer.AGREED, on, reason, actor, now);
        Departure departure = new Departure(on, now, request.groundCode(), reason, on, actor.id());
        substitute(performing(request.assignmentId()), departure, successor, actor, now);
        settle(CaseAction.ANSWER_CHANGE, actor, now);
    }

    /**
     * Luật TGPL 2017 Đ25 k3.
     *
     * @param request of the beneficiary that the replacement answers, null when there is none
     */
    void replace(
            ReplaceExecutor command, Appointment successor, @Nullable ChangeRequest request, Actor actor, Instant now) {
        of.require(CaseAction.REPLACE_EXECUTOR, actor);
        Assignment former = performing(command.assignmentId());
        if (request != null && command.decidedOn().isBefore(request.receivedOn())) {
            throw new DecidedBeforeRequest(request.receivedOn());
        }
        Days.within(
                command.notifiedOn(), former.decidedOn(), now, NotifiedBeforeAssignment::new, NotifiedInFuture::new);
        Departure departure = new Departure(
                command.decidedOn(), now, command.groundCode(), command.reason(), command.notifiedOn(), actor.id());
        substitute(former, departure, successor, actor, now);
        if (request != null) {
            answer(request, ChangeAnswer.AGREED, command.decidedOn(), command.reason(), actor, now);
        }
        settle(CaseAction.REPLACE_EXECUTOR, actor, now);
    }

    private Appointing appointing() {
        return new Appointing(of);
    }

    private void answer(
            ChangeRequest request,
            ChangeAnswer given,
            LocalDate on,
            @Nullable String reason,
            Actor actor,
            Instant now) {
        request.answer(given, on, reason, now, actor.id());
        of.clock().meet(DeadlineKind.CHANGE_REPLY, Days.doneOn(on, now));
    }

    private void substitute(Assignment former, Departure departure, Appointment successor, Actor actor, Instant now) {
        Days.within(successor.decidedOn(), former.decidedOn(), now, DecidedBeforeAssignment::new, DecidedInFuture::new);
        if (REGISTRATION_LOST.contains(departure.ground())) {
            appointing().refuseBeforeCause(successor, former);
        }
        leave(former, departure);
        appointing().appoint(successor, former, actor, now);
        of.clock().meet(DeadlineKind.REPLACEMENT, former.id(), successor.moment(now));
    }

    private void leave(Assignment former, @Nullable Departure departure) {
        if (departure != null) {
            former.end(departure);
            of.announce(new PractitionerReplaced(of.id(), former.practitioner(), departure.by()));
        }
    }

    private Assignment performing(UUID assignment) {
        return of.executors().performing(assignment).orElseThrow(ExecutorNotPerforming::new);
    }

    /** What changes the executors shows in no column of the case, and yet makes forms stale. */
    private void settle(CaseAction action, Actor actor, Instant now) {
        of.move(action, of.life().stateSince(), null, actor, now);
        of.touch(now);
    }
}
