package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.refusal.CaseChangedMeanwhile;
import vn.tgpl.casework.domain.refusal.StageUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** Registers executors with procedural authorities and records the answers. */
@Service
@Transactional
public class CaseRegistration {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final RegistrationRepository registrations;
    private final ActiveExecutors executors;
    private final HelpedPeople helped;
    private final TellingByLaw telling;
    private final People people;
    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    CaseRegistration(
            CaseFinder finder,
            CaseRepository cases,
            RegistrationRepository registrations,
            ActiveExecutors executors,
            HelpedPeople helped,
            TellingByLaw telling,
            People people,
            CaseDeadlines deadlines,
            Catalogue catalogue,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.registrations = registrations;
        this.executors = executors;
        this.helped = helped;
        this.telling = telling;
        this.people = people;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A registration sent twice under one id is entered once.
     *
     * @throws vn.tgpl.shared.FormAlreadyUsed when what stands under that id says something else
     */
    public void register(RegisterExecutor command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        if (SentBefore.isWritten(
                RegistrationLetter.sent(registrations.findByLetterId(command.registrationId())),
                letter -> letter.says(command))) {
            return;
        }
        // one of several that were sent with another letter stands under it
        if (registrations.existsById(command.registrationId())) {
            throw new FormAlreadyUsed();
        }
        Registering registering = new Registering(heard);
        Assignment own = registering.requireExecutor(actor);
        executors.require(heard, CaseAction.REGISTER, actor, command.sentOn(), "sentOn");
        if (catalogue
                .choosable(CodeList.PROCEDURAL_STAGE, command.stageCode(), command.sentOn())
                .isEmpty()) {
            throw new StageUnknown();
        }
        List<Registration> sent = registering.register(
                command,
                own,
                RegistrationPeople.of(heard, helped.of(heard), this::name),
                registrations.awaited(own.id(), command.authority(), command.stageCode(), command.registrationId()),
                entered(own, command),
                status -> catalogue.stands(status, command.sentOn()),
                actor,
                clock.instant());
        sent.forEach(registrations::save);
        telling.registered(sent, actor);
        save(heard, CaseAction.REGISTER, actor);
    }

    /** @return whether somebody else has to be appointed within a period now */
    public boolean record(RecordRegistration command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        heard.require(CaseAction.RECORD_REGISTRATION, actor);
        Registration registration = registrations
                .findByIdAndCaseId(command.registrationId(), command.caseId())
                .orElseThrow(NotFound::new);
        if (registration.isWithdrawn()) {
            throw new CaseChangedMeanwhile();
        }
        RegistrationLetter letter =
                new RegistrationLetter(registrations.findByLetterId(registration.letterId())).standing();
        List<Registration> all = registrations.findByAssignmentIdAndWithdrawnAtIsNull(registration.assignmentId());
        Set<UUID> still = helped.of(heard);
        Instant now = clock.instant();
        for (Registration answered : letter.answeredBy(command)) {
            new Registering(heard).record(answered, command, all, still, deadlines, actor, now);
            registrations.save(answered);
        }
        save(heard, CaseAction.RECORD_REGISTRATION, actor);
        return heard.clock().awaits(DeadlineKind.REPLACEMENT, registration.assignmentId());
    }

    /** For whom the same authority has entered the same already, and not cancelled it. */
    private Set<UUID> entered(Assignment own, RegisterExecutor command) {
        return registrations.findByAssignmentIdAndWithdrawnAtIsNull(own.id()).stream()
                .filter(one -> one.isEntered() && one.isLike(command))
                .map(Registration::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String name(UUID person) {
        return people.get(new PersonId(person)).facts().fullName();
    }

    private void save(LegalAidCase heard, CaseAction action, Actor actor) {
        cases.save(heard);
        String verb = action == CaseAction.REGISTER ? "casework.registration-sent" : "casework.registration-answered";
        journal.record(actor, verb, "case", heard.id().toString(), null);
    }
}
