package vn.tgpl.casework.domain;

import java.time.Instant;
import vn.tgpl.shared.Actor;

/** Work on a case: the verbs of the case that record it. */
record Working(LegalAidCase of) {

    Activity record(RecordActivity command, Actor actor, Instant now) {
        of.require(CaseAction.RECORD_ACTIVITY, actor);
        Days.within(
                command.performedOn(), of.acceptedOn(), now, PerformedBeforeAcceptance::new, PerformedInFuture::new);
        of.move(CaseAction.RECORD_ACTIVITY, of.life().stateSince(), null, actor, now);
        return new Activity(command, now, actor.id());
    }

    Hearing schedule(ScheduleHearing command, Actor actor, Instant now) {
        of.require(CaseAction.SCHEDULE_HEARING, actor);
        if (Days.of(command.startsAt()).isBefore(of.acceptedOn())) {
            throw new HearingBeforeAcceptance(of.acceptedOn());
        }
        of.move(CaseAction.SCHEDULE_HEARING, of.life().stateSince(), null, actor, now);
        return new Hearing(command, now, actor.id());
    }

    void conclude(Hearing hearing, String outcome, Actor actor, Instant now) {
        of.require(CaseAction.RECORD_OUTCOME, actor);
        hearing.conclude(outcome, now);
    }

    void receivePapers(Actor actor, Instant now) {
        of.require(CaseAction.RECEIVE_PAPERS, actor);
        of.clock().meet(DeadlineKind.MISSING_PAPERS, now);
        of.move(CaseAction.RECEIVE_PAPERS, of.life().stateSince(), null, actor, now);
    }
}
