package vn.tgpl.casework.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.refusal.RegistrationStillAwaited;
import vn.tgpl.casework.domain.refusal.StageUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Registers executors with procedural authorities and records the answers. */
@Service
@Transactional
public class CaseRegistration {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final RegistrationRepository registrations;
    private final ActiveExecutors executors;
    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    CaseRegistration(
            CaseFinder finder,
            CaseRepository cases,
            RegistrationRepository registrations,
            ActiveExecutors executors,
            CaseDeadlines deadlines,
            Catalogue catalogue,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.registrations = registrations;
        this.executors = executors;
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
        if (SentBefore.isWritten(registrations.findById(command.registrationId()), one -> one.says(command))) {
            return;
        }
        Registering registering = new Registering(heard);
        Assignment own = registering.requireExecutor(actor);
        executors.require(heard, CaseAction.REGISTER, actor, command.sentOn(), "sentOn");
        if (catalogue
                .choosable(CodeList.PROCEDURAL_STAGE, command.stageCode(), command.sentOn())
                .isEmpty()) {
            throw new StageUnknown();
        }
        if (registrations.isAwaited(own.id(), command.authority(), command.stageCode())) {
            throw new RegistrationStillAwaited();
        }
        registrations.save(registering.register(
                command, own, status -> catalogue.stands(status, command.sentOn()), actor, clock.instant()));
        save(heard, CaseAction.REGISTER, actor);
    }

    /** @return whether somebody else has to be appointed within a period now */
    public boolean record(RecordRegistration command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        Registration registration = registrations
                .findByIdAndCaseId(command.registrationId(), command.caseId())
                .orElseThrow(NotFound::new);
        new Registering(heard)
                .record(
                        registration,
                        command,
                        registrations.findByAssignmentId(registration.assignmentId()),
                        deadlines,
                        actor,
                        clock.instant());
        registrations.save(registration);
        save(heard, CaseAction.RECORD_REGISTRATION, actor);
        return heard.clock().awaits(DeadlineKind.REPLACEMENT, registration.assignmentId());
    }

    private void save(LegalAidCase heard, CaseAction action, Actor actor) {
        cases.save(heard);
        String verb = action == CaseAction.REGISTER ? "casework.registration-sent" : "casework.registration-answered";
        journal.record(actor, verb, "case", heard.id().toString(), null);
    }
}
