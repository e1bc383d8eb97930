package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.CaseReopened;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.FileHandedOver;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.AheadReasonMissing;
import vn.tgpl.casework.domain.refusal.CaseWentOn;
import vn.tgpl.casework.domain.refusal.ClosedInFuture;
import vn.tgpl.casework.domain.refusal.HandedOverBeforeClosing;
import vn.tgpl.casework.domain.refusal.HandedOverInFuture;
import vn.tgpl.casework.domain.refusal.StepBeforeLastOne;
import vn.tgpl.casework.domain.refusal.StepInFuture;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** The end of a case and what comes after it: the verbs that close, hand over, archive, reopen, and that pause. */
record Ending(LegalAidCase of) {

    /** All that is said against an end, each by itself. */
    List<DomainException> objections(TypedEnd typed, ClosingGround ground, OpenHearings hearings, Instant now) {
        LocalDate closedOn = typed.closedOn();
        List<DomainException> found = new ArrayList<>(ground.objections());
        if (closedOn != null) {
            Days.objection(
                            closedOn,
                            ground.earliestAfter(of.life().stateSince()),
                            now,
                            day -> ground.tooEarly(
                                    of.life().stateSince(), of.register().acceptedOn()),
                            ClosedInFuture::new)
                    .ifPresent(found::add);
        }
        found.addAll(typed.decision()
                .objections(ground.restsOnDecision(), of.register().acceptedOn(), closedOn));
        found.addAll(ground.objectionsTo(typed.takenBackOn(), of.register().acceptedOn(), closedOn));
        // where nobody performs the case, nobody is left who could tell
        boolean tellable =
                CaseAction.RECORD_OUTCOME.rule().isPossibleIn(of.life().state());
        found.addAll(
                hearings.objections(typed.on(of.life().stateSince(), now), typed.cancelsHearings(), tellable, now));
        ahead(typed, ground, hearings, now).ifPresent(found::add);
        return found;
    }

    /** TT 12/2018 Đ10: whoever was appointed for a stage leaves before a session of it only with a reason. */
    private Optional<DomainException> ahead(TypedEnd typed, ClosingGround ground, OpenHearings hearings, Instant now) {
        if (!ground.ofStage() || typed.aheadReason() != null) {
            return Optional.empty();
        }
        String sessions = Stream.concat(
                        hearings.toldAhead(typed.on(of.life().stateSince(), now), now).stream(),
                        Stream.ofNullable(ground.trialAhead()).map(Display::date))
                .collect(Collectors.joining("; "));
        return sessions.isEmpty() ? Optional.empty() : Optional.of(new AheadReasonMissing(sessions));
    }

    // TT 12/2018 Đ10
    Closure close(
            CloseCase command, ClosingGround ground, OpenHearings hearings, Term handover, Actor actor, Instant now) {
        of.require(ground.action(), actor);
        Refusals.raise(objections(command.typed(), ground, hearings, now));
        hearings.end(command.closedOn(), now, actor.id());
        if (ground.completed()) {
            of.clock().advice().answer(Days.doneOn(command.closedOn(), now));
        }
        of.clock().lapseAll(now);
        of.clock().start(of, handover, null);
        of.life().end(command.closedOn(), command.resultCode());
        of.move(ground.action(), command.closedOn(), null, actor, now);
        of.announce(new CaseClosed(of.id(), command.resultCode(), command.closedOn(), command.takenBackOn()));
        return new Closure(command, ground, command.decision().judged().orElse(null), now, actor.id());
    }

    FileHandover handOver(HandOverFile command, Actor actor, Instant now) {
        of.require(CaseAction.HAND_OVER, actor);
        objection(command.handedOn(), of.life().stateSince(), now).ifPresent(refusal -> {
            throw refusal;
        });
        of.clock().meet(DeadlineKind.FILE_HANDOVER, Days.doneOn(command.handedOn(), now));
        of.move(CaseAction.HAND_OVER, command.handedOn(), null, actor, now);
        of.announce(new FileHandedOver(of.id(), command.handedOn()));
        return new FileHandover(command, now, actor.id());
    }

    /** What is said against the day on which the file of a case is said to have come in that was closed on the other. */
    static Optional<DomainException> objection(LocalDate handedOn, LocalDate closedOn, Instant now) {
        return Days.objection(handedOn, closedOn, now, HandedOverBeforeClosing::new, HandedOverInFuture::new);
    }

    /** The file is awaited as if it had never come in; what came after it is taken back before. */
    void takeBackHandOver(String reason, CaseDeadlines rules, Actor actor, Instant now) {
        if (of.life().state() != CaseState.HANDED_OVER) {
            throw new CaseWentOn();
        }
        of.clock().awaitOn(DeadlineKind.FILE_HANDOVER, rules);
        of.life().takeBackHandOver(of, reason, actor, now);
    }

    /** All that is said against a step, each by itself. */
    List<DomainException> objections(TypedStep typed, OpenHearings hearings, Instant now) {
        List<DomainException> found = new ArrayList<>();
        LocalDate on = typed.effectiveOn();
        if (on != null) {
            Days.objection(on, of.life().stateSince(), now, StepBeforeLastOne::new, StepInFuture::new)
                    .ifPresent(found::add);
        }
        if (typed.action() == CaseAction.SUSPEND) {
            hearings.undecided(typed, now).ifPresent(found::add);
        }
        return found;
    }

    /** Suspends the case; its sessions ahead are called off, or stand until the court decides about them. */
    void suspend(TakeStep command, OpenHearings hearings, Actor actor, Instant now) {
        of.require(CaseAction.SUSPEND, actor);
        Refusals.raise(objections(command.typed(), hearings, now));
        take(command, actor, now);
        hearings.pause(command, now, actor.id());
    }

    /** Suspends, resumes or archives the case. */
    void take(TakeStep command, Actor actor, Instant now) {
        of.require(command.action(), actor);
        Days.within(command.effectiveOn(), of.life().stateSince(), now, StepBeforeLastOne::new, StepInFuture::new);
        String told = command.told(); // a reopened case has no shelf any more, its history still tells where it stood
        if (command.action() == CaseAction.ARCHIVE) {
            of.life().archive(told);
        }
        of.move(command.action(), command.effectiveOn(), told, command.note(), actor, now);
    }

    /**
     * What waited for the end lapses, what the open case waits for runs anew; papers that never came, a
     * request of change without an answer and a replacement not yet made are awaited again.
     *
     * @param restored the sessions that stand again, in words, null where none does
     * @param anew the periods that begin with the reopening, and whose papers are awaited again
     */
    void reopen(
            TakeStep command,
            @Nullable String restored,
            ReopeningPeriods.Anew anew,
            CaseDeadlines rules,
            Actor actor,
            Instant now) {
        of.require(CaseAction.REOPEN, actor);
        Days.within(command.effectiveOn(), of.life().stateSince(), now, StepBeforeLastOne::new, StepInFuture::new);
        String told = command.told();
        of.clock().lapseAll(now);
        if (anew.helped().contains(of.people().principal())) {
            of.clock().awaitAgain(DeadlineKind.MISSING_PAPERS, null, rules, now);
        }
        anew.helped().forEach(person -> of.clock().awaitAgain(DeadlineKind.MISSING_PAPERS, person, rules, now));
        // TT 12/2018 Đ9 k1; TTLT 10/2018 Đ6: the request nobody answered and the registration nobody made good
        Instant again = Days.beginOf(command.effectiveOn(), now);
        of.clock().awaitAgain(DeadlineKind.CHANGE_REPLY, null, rules, again);
        of.executors()
                .performing()
                .map(Assignment::id)
                .forEach(id -> of.clock().awaitAgain(DeadlineKind.REPLACEMENT, id, rules, again));
        anew.terms().forEach(term -> of.clock().start(of, term, null));
        of.life().reopen();
        of.announce(new CasePeopleChanged(of.id()));
        of.announce(new CaseReopened(of.id(), actor.id()));
        of.move(CaseAction.REOPEN, command.effectiveOn(), told, restored, actor, now);
    }
}
