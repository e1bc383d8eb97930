package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.AgreedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.AgreedTooFar;
import vn.tgpl.casework.domain.refusal.AgreementInFuture;
import vn.tgpl.casework.domain.refusal.CalledOffBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.CalledOffInFuture;
import vn.tgpl.casework.domain.refusal.HearingAtBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.HearingBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PapersBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PapersBeforeJoining;
import vn.tgpl.casework.domain.refusal.PapersInFuture;
import vn.tgpl.casework.domain.refusal.PerformedAtBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PerformedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PerformedInFuture;
import vn.tgpl.casework.domain.refusal.PerformedWhileClosed;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Work on a case: the verbs of the case that record it. */
record Working(LegalAidCase of) {

    /** @param answersAdvice the work is the written answer to the beneficiary (Luật TGPL 2017 Đ32 k2) */
    Activity record(RecordActivity command, boolean answersAdvice, Actor actor, Instant now) {
        of.require(CaseAction.RECORD_ACTIVITY, actor);
        Days.within(
                command.performedOn(),
                of.register().acceptedOn(),
                now,
                PerformedBeforeAcceptance::new,
                PerformedInFuture::new);
        if (!command.closedConfirmed()) {
            of.life().closedOn(command.performedOn()).ifPresent(closed -> {
                throw new PerformedWhileClosed(closed.from(), closed.to());
            });
        }
        if (command.fromTime() != null) {
            Days.notBefore(
                    of.register().acceptedAt(),
                    Days.at(command.performedOn(), command.fromTime()),
                    PerformedAtBeforeAcceptance::new);
        }
        of.executors()
                .firstOf(actor.id())
                .ifPresent(own -> own.requireWorkAfter(command.performedOn(), command.fromTime()));
        command.requireEnded(now);
        if (answersAdvice && of.life().isOfThisRound(command.performedOn(), command.fromTime())) {
            of.clock().advice().answer(Days.doneOn(command.performedOn(), now));
        }
        of.move(CaseAction.RECORD_ACTIVITY, of.life().notBefore(command.performedOn()), null, actor, now);
        return new Activity(command, now, actor.id());
    }

    Hearing schedule(ScheduleHearing command, PeriodTable periods, Actor actor, Instant now) {
        of.require(CaseAction.SCHEDULE_HEARING, actor);
        if (Days.of(command.startsAt()).isBefore(of.register().acceptedOn())) {
            throw new HearingBeforeAcceptance(of.register().acceptedOn());
        }
        Days.notBefore(of.register().acceptedAt(), command.startsAt(), HearingAtBeforeAcceptance::new);
        HearingHour hour = new HearingHour(command.startsAt());
        hour.refuseTooFarAhead(now, "heldOn");
        hour.askAtNight(command.hourConfirmed());
        hour.refuseNotice(command.toldOn(), now);
        of.move(CaseAction.SCHEDULE_HEARING, of.life().notBefore(Days.of(now)), null, actor, now);
        of.touch(now);
        LocalDate heardOn = Objects.requireNonNullElseGet(command.toldOn(), () -> Days.of(now));
        return new Hearing(command, NoticeOwed.on(heardOn, periods), now, actor.id());
    }

    void conclude(Hearing hearing, String outcome, Actor actor, Instant now) {
        of.require(CaseAction.RECORD_OUTCOME, actor);
        hearing.conclude(outcome, now);
    }

    /** @return the session in its place, empty while its date is not known */
    Optional<Hearing> callOff(Hearing hearing, CallOffHearing command, PeriodTable periods, Actor actor, Instant now) {
        of.require(CaseAction.CALL_OFF_HEARING, actor);
        Days.within(
                command.toldOn(),
                of.register().acceptedOn(),
                now,
                CalledOffBeforeAcceptance::new,
                CalledOffInFuture::new);
        if (command.next() != null) {
            HearingHour hour = new HearingHour(command.next().startsAt());
            hour.refuseTooFarAhead(now, "newOn");
            hour.askAtNight(command.next().hourConfirmed());
        }
        CalledOff off = new CalledOff(command.how(), command.toldOn(), command.reason(), now, actor.id());
        Optional<Hearing> successor = Optional.ofNullable(command.next())
                .map(next -> hearing.followedBy(next, NoticeOwed.on(command.toldOn(), periods), off));
        hearing.callOff(off);
        of.move(CaseAction.CALL_OFF_HEARING, of.life().stateSince(), null, actor, now);
        of.touch(now);
        return successor;
    }

    /** @param replaced another session stands in its place, or was entered since */
    void drop(Hearing postponed, DropHearing command, boolean replaced, Actor actor, Instant now) {
        of.require(CaseAction.CALL_OFF_HEARING, actor);
        postponed.drop(command, replaced, now, actor.id());
        of.move(CaseAction.CALL_OFF_HEARING, of.life().stateSince(), null, actor, now);
        of.touch(now);
    }

    // Luật TGPL 2017 Đ32 k2
    AdviceExtension extendAdvice(ExtendAdvice command, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(CaseAction.EXTEND_ADVICE, actor);
        LocalDate agreedOn = command.agreedOn();
        if (agreedOn != null) {
            Days.within(agreedOn, of.register().acceptedOn(), now, AgreedBeforeAcceptance::new, AgreementInFuture::new);
        }
        LocalDate until = command.agreedUntil();
        if (agreedOn != null && until != null && until.isAfter(rules.latestAgreed(agreedOn))) {
            throw new AgreedTooFar(rules.latestAgreed(agreedOn));
        }
        of.clock().advice().extend(rules, until);
        of.move(CaseAction.EXTEND_ADVICE, of.life().stateSince(), null, actor, now);
        of.touch(now);
        return new AdviceExtension(command, now, actor.id());
    }

    // TT 12/2018 Đ6 k2
    PaperExtension extendPapers(ExtendPapers command, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(CaseAction.EXTEND_PAPERS, actor);
        Set<UUID> extended = of.clock().papers().extend(command.periods(), rules, now);
        of.move(CaseAction.EXTEND_PAPERS, of.life().stateSince(), null, actor, now);
        of.touch(now);
        return new PaperExtension(command, extended, now, actor.id());
    }

    // TT 12/2018 Đ6 k2; Luật TGPL 2017 Đ32 k2: advice is answered within ten days after all papers came
    PaperArrival receivePapers(ReceivePapers command, PapersThen then, CaseDeadlines rules, Actor actor, Instant now) {
        of.require(CaseAction.RECEIVE_PAPERS, actor);
        UUID person = command.person();
        Refusals.raise(
                objectionToArrival(person, command.arrivedOn(), now).stream().toList());
        if (then.complete()) {
            completePapers(person, Days.doneOn(then.lastArrival(), now), Days.beginOf(then.lastArrival(), now), rules);
        }
        of.move(CaseAction.RECEIVE_PAPERS, of.life().stateSince(), null, actor, now);
        of.touch(now);
        return new PaperArrival(command, then.owedInWords(), now, actor.id());
    }

    /**
     * Nothing is owed any more.
     *
     * @param person who joined, null for the principal beneficiary
     * @param begin from when an answer to the beneficiary runs that waited for them
     */
    void completePapers(@Nullable UUID person, Instant met, Instant begin, CaseDeadlines rules) {
        of.clock().papers().meet(person, met);
        // the case was accepted on the papers of the first beneficiary: those of who joins later lengthen no answer
        if (person == null) {
            of.clock().advice().restart(rules, begin);
        }
    }

    /** What is said against the day on which papers came: they were awaited from the day on which their owner was helped. */
    Optional<DomainException> objectionToArrival(@Nullable UUID person, LocalDate on, Instant now) {
        return person == null
                ? Days.objection(on, of.register().acceptedOn(), now, PapersBeforeAcceptance::new, PapersInFuture::new)
                : Days.objection(
                        on,
                        of.people().joinedAs(person).orElseThrow(NotFound::new).joinedOn(),
                        now,
                        PapersBeforeJoining::new,
                        PapersInFuture::new);
    }

    /**
     * How it stands with the papers when these have come.
     *
     * @param owedInWords null when nothing is owed any more
     * @param lastArrival the latest day on which any of them came
     */
    record PapersThen(@Nullable String owedInWords, LocalDate lastArrival) {

        boolean complete() {
            return owedInWords == null;
        }
    }
}
