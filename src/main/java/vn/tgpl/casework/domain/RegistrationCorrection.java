package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.CaseChangedMeanwhile;
import vn.tgpl.casework.domain.refusal.StageUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Corrects what was told wrongly of a registration, or withdraws it; what follows from it is counted anew. */
@Service
@Transactional
public class RegistrationCorrection {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final RegistrationRepository registrations;
    private final ActiveExecutors executors;
    private final HelpedPeople helped;
    private final People people;
    private final ReplacementRecount replacements;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    RegistrationCorrection(
            CaseFinder finder,
            CaseRepository cases,
            RegistrationRepository registrations,
            ActiveExecutors executors,
            HelpedPeople helped,
            People people,
            ReplacementRecount replacements,
            Catalogue catalogue,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.registrations = registrations;
        this.executors = executors;
        this.helped = helped;
        this.people = people;
        this.replacements = replacements;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What stays as it was told keeps what was answered to it.
     *
     * @throws vn.tgpl.casework.domain.refusal.RegistrationAnswerStands when what goes was answered, and the answer is to stay
     * @throws vn.tgpl.casework.domain.refusal.RegistrationUnchanged when nothing of it would be another
     */
    public void correct(CorrectRegistration command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        heard.requireStill(CaseAction.CORRECT_REGISTRATION, actor, command.version());
        RegistrationLetter letter = letter(command);
        CorrectingRegistration correcting = new CorrectingRegistration(heard, letter);
        correcting.requireOwn(actor);
        RegisterExecutor right = command.right();
        if (right != null
                && catalogue
                        .choosable(CodeList.PROCEDURAL_STAGE, right.stageCode(), right.sentOn())
                        .isEmpty()) {
            throw new StageUnknown();
        }
        if (right != null) {
            executors.require(correcting.sender(), right.sentOn(), "sentOn");
        }
        Instant now = clock.instant();
        LocalDate on = right == null ? Days.of(now) : right.sentOn();
        List<Registration> told = correcting.correct(
                command,
                RegistrationPeople.of(heard, concerned(heard, letter), this::name),
                right == null
                        ? Set.of()
                        : registrations.awaited(
                                letter.assignmentId(), right.authority(), right.stageCode(), letter.id()),
                status -> catalogue.stands(status, on),
                actor,
                now);
        letter.rows().forEach(registrations::save);
        told.forEach(registrations::save);
        replacements.recount(heard, letter.assignmentId(), now);
        cases.save(heard);
        journal.record(
                actor,
                "casework.registration-corrected",
                "case",
                command.caseId().toString(),
                null);
    }

    private RegistrationLetter letter(CorrectRegistration command) {
        Registration named = registrations
                .findByIdAndCaseId(command.registrationId(), command.caseId())
                .orElseThrow(NotFound::new);
        if (named.isWithdrawn()) {
            throw new CaseChangedMeanwhile();
        }
        return new RegistrationLetter(registrations.findByLetterId(named.letterId())).standing();
    }

    /** Those who are helped still, and whoever it was sent for. */
    private Set<UUID> concerned(LegalAidCase heard, RegistrationLetter letter) {
        Set<UUID> concerned = new HashSet<>(helped.of(heard));
        letter.rows().forEach(row -> concerned.add(row.personId()));
        return concerned;
    }

    private String name(UUID person) {
        return people.get(new PersonId(person)).facts().fullName();
    }
}
