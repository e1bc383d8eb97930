package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.RegistrationPeople.Registrant;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;
import vn.tgpl.casework.domain.refusal.RegistrationHourBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.RegistrationHourBeforeAssignment;
import vn.tgpl.casework.domain.refusal.RegistrationOfPersonAwaited;
import vn.tgpl.casework.domain.refusal.RegistrationSentBeforeAssignment;
import vn.tgpl.casework.domain.refusal.RegistrationSentInFuture;
import vn.tgpl.casework.domain.refusal.RegistrationStands;
import vn.tgpl.casework.domain.refusal.RegistrationStillAwaited;
import vn.tgpl.casework.domain.refusal.StandingRareInStage;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;
import vn.tgpl.shared.TimeOrderedId;

/** Registration with the authority that conducts the proceedings: the verbs of the case that tell it. */
record Registering(LegalAidCase of) {

    /** @return the assignment of the one who registers himself */
    Assignment requireExecutor(Actor actor) {
        of.require(CaseAction.REGISTER, actor);
        return of.executors().of(actor.id()).orElseThrow(() -> new CaseActionNotPermitted(WhyNot.NOT_EXECUTOR));
    }

    /**
     * One for each person for whom the letter is sent.
     *
     * @param people those who are helped still
     * @param awaited whom the same authority was asked for already and has not answered of
     * @param entered for whom it has entered the same
     */
    // TTLT 10/2018 Đ12, Đ13: in the stage in which one joins, and anew in the next
    List<Registration> register(
            RegisterExecutor command,
            Assignment own,
            RegistrationPeople people,
            Set<UUID> awaited,
            Set<UUID> entered,
            RegistrationFit.StoodBy stoodBy,
            Actor actor,
            Instant now) {
        List<DomainException> found = new ArrayList<>();
        List<Registrant> registrants = people.registrants(command, stoodBy, found);
        found.addAll(objections(command, own, people.isDoubtful(registrants, command.stageCode()), now));
        found.addAll(stillAwaited(registrants, people, awaited));
        if (command.againReason() == null) {
            standing(registrants, people, entered).ifPresent(found::add);
        }
        Refusals.raise(found);
        of.move(CaseAction.REGISTER, of.life().stateSince(), null, actor, now);
        List<Registration> sent = new ArrayList<>();
        for (Registrant whom : registrants) {
            UUID id = sent.isEmpty() ? command.registrationId() : TimeOrderedId.next();
            sent.add(new Registration(id, command, whom, own.id(), now, actor.id()));
        }
        return sent;
    }

    /** Nobody is asked of twice before he answered. */
    static List<DomainException> stillAwaited(List<Registrant> sent, RegistrationPeople people, Set<UUID> awaited) {
        return people.present().stream()
                .filter(one -> awaited.contains(one.person()))
                .filter(one -> sent.stream().anyMatch(named -> named.person().equals(one.person())))
                .map(one -> people.several()
                        ? new RegistrationOfPersonAwaited(one.person(), one.name())
                        : new RegistrationStillAwaited())
                .toList();
    }

    private static Optional<DomainException> standing(
            List<Registrant> sent, RegistrationPeople people, Set<UUID> entered) {
        String names = people.present().stream()
                .filter(one -> entered.contains(one.person()))
                .filter(one -> sent.stream().anyMatch(named -> named.person().equals(one.person())))
                .map(RegistrationPeople.One::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(new RegistrationStands(names));
    }

    /**
     * What is said against a letter besides for whom it is sent.
     *
     * @param doubtful whether somebody rarely stands so in that stage for whom it is sent
     */
    List<DomainException> objections(RegisterExecutor command, Assignment own, boolean doubtful, Instant now) {
        List<DomainException> found = new ArrayList<>();
        found.addAll(RegistrationFit.objections(command.stageCode(), command.kind(), command.authority()));
        if (doubtful && !command.stageConfirmed()) {
            found.add(new StandingRareInStage());
        }
        if (!command.kindConfirmed()) {
            RegistrationFit.doubt(command.kind(), command.authority()).ifPresent(found::add);
        }
        Days.objection(
                        command.sentOn(),
                        own.decidedOn(),
                        now,
                        RegistrationSentBeforeAssignment::new,
                        RegistrationSentInFuture::new)
                .ifPresent(found::add);
        return found;
    }

    /**
     * @param all registrations of the same executor, this one among them
     * @param helped the records of those who are helped still
     * @param rules count the period until a successor has to be appointed
     */
    void record(
            Registration registration,
            RecordRegistration command,
            List<Registration> all,
            Set<UUID> helped,
            CaseDeadlines rules,
            Actor actor,
            Instant now) {
        RegistrationAnswer answer = RegistrationAnswer.of(command, now, actor.id());
        requireHourAfterAppointment(registration, command);
        registration.answer(answer, now);
        if (registration.isEntered() && isMadeGood(all, helped)) {
            of.clock()
                    .meet(
                            DeadlineKind.REPLACEMENT,
                            registration.assignmentId(),
                            Days.doneOn(command.answeredOn(), now));
        }
        Optional<Assignment> registered = of.executors().performing(registration.assignmentId());
        // TTLT 10/2018 Đ6: for nobody who is helped no longer
        if (registered.isPresent() && helped.contains(registration.personId())) {
            Instant since = ReplacementRecount.since(of, answer.receivedAt());
            answer.outcome()
                    .replacementOf(registration.capacity())
                    .filter(period -> rules.isSet(period, since))
                    .ifPresent(period -> of.clock()
                            .startOrHasten(of, rules.onRegistrationLost(period, since), registration.assignmentId()));
        }
        of.move(CaseAction.RECORD_REGISTRATION, of.life().stateSince(), null, actor, now);
    }

    // TTLT 10/2018 Đ6: somebody else is looked for as long as he who was turned away takes no part after all
    private static boolean isMadeGood(List<Registration> all, Set<UUID> helped) {
        return all.stream()
                .filter(lost -> lost.isLost() && helped.contains(lost.personId()))
                .allMatch(lost -> ReplacementRecount.isMadeGood(lost, all));
    }

    /** Nobody is refused before the minute in which he was appointed, nor before the case was accepted. */
    private void requireHourAfterAppointment(Registration registration, RecordRegistration command) {
        LocalTime hour = command.atTime();
        if (hour == null) {
            return;
        }
        Instant told = Days.at(command.answeredOn(), hour);
        of.executors()
                .byId(registration.assignmentId())
                .flatMap(Assignment::decidedMinute)
                .ifPresent(minute -> Days.notBefore(minute, told, RegistrationHourBeforeAssignment::new));
        Days.notBefore(of.register().acceptedAt(), told, RegistrationHourBeforeAcceptance::new);
    }
}
