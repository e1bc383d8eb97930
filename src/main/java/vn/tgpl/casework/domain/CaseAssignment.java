package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.BarsNotDeclared;
import vn.tgpl.casework.domain.refusal.DecidedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.DecidedInFuture;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Entrusts cases to practitioners (Luật TGPL Đ31 k2, Đ33 k2), to one or to several. */
@Service
@Transactional
public class CaseAssignment {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final Appointments appointments;
    private final GroundFactQueries facts;
    private final BarQuestions questions;
    private final RegistrationRepository registrations;
    private final Journal journal;
    private final Clock clock;

    CaseAssignment(
            CaseFinder finder,
            CaseRepository cases,
            Appointments appointments,
            GroundFactQueries facts,
            BarQuestions questions,
            RegistrationRepository registrations,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.appointments = appointments;
        this.facts = facts;
        this.questions = questions;
        this.registrations = registrations;
        this.journal = journal;
        this.clock = clock;
    }

    public void assign(AssignPractitioner command, Actor actor) {
        LegalAidCase assigned = still(CaseAction.ASSIGN, command, actor);
        new Entrusting(assigned).assign(appointment(command, assigned, actor), actor, clock.instant());
        save(assigned, "casework.assign", actor);
    }

    /** Letters of whoever leaves that no authority has answered are withdrawn with him. */
    public void add(AddExecutor command, Actor actor) {
        AssignPractitioner beside = command.appointment();
        LegalAidCase assigned = still(CaseAction.ADD_EXECUTOR, beside, actor);
        Instant now = clock.instant();
        Departure leaving = command.formerLeaves() ? leaving(command, actor, now) : null;
        new Entrusting(assigned).add(appointment(beside, assigned, actor), command.inPlaceOf(), leaving, actor, now);
        if (leaving != null && command.inPlaceOf() != null) {
            registrations.findByAssignmentIdAndWithdrawnAtIsNull(command.inPlaceOf()).stream()
                    .filter(one -> !one.isAnswered())
                    .forEach(one -> {
                        one.close(leaving.ground(), now, actor.id());
                        registrations.save(one);
                    });
        }
        save(assigned, "casework.addExecutor", actor);
    }

    /**
     * What would be refused of a choice that is typed in part only, so that it is told with what is missing.
     *
     * @param decidedOn null while no day is typed, or one that cannot be read
     * @param answer what is declared of whoever is chosen
     */
    public List<DomainException> objections(
            CaseAction action, CaseId id, @Nullable LocalDate decidedOn, BarAnswer answer, Actor actor) {
        LegalAidCase assigned = finder.forChange(id, actor);
        if (!assigned.allows(action, actor)) {
            return List.of();
        }
        Instant now = clock.instant();
        List<DomainException> found = new ArrayList<>();
        BarQuestion question = questions.of(assigned, decidedOn == null ? LocalDate.now(clock) : decidedOn);
        if (question.isAsked() && !question.isAnsweredBy(answer)) {
            found.add(new BarsNotDeclared());
        }
        if (decidedOn != null) {
            Days.objection(
                            decidedOn,
                            new Appointing(assigned).earliest(),
                            now,
                            DecidedBeforeAcceptance::new,
                            DecidedInFuture::new)
                    .ifPresent(found::add);
        }
        return found;
    }

    // TTLT 10/2018 Đ6: the ground is what the authority did
    private @Nullable Departure leaving(AddExecutor command, Actor actor, Instant now) {
        UUID former = command.inPlaceOf();
        LocalDate on = command.appointment().decidedOn();
        return former == null ? null : new Departure(on, now, facts.of(former).groundOfLoss(), null, on, actor.id());
    }

    private LegalAidCase still(CaseAction action, AssignPractitioner command, Actor actor) {
        LegalAidCase found = finder.forChange(command.caseId(), actor);
        found.requireStill(action, actor, command.version());
        return found;
    }

    private Appointment appointment(AssignPractitioner command, LegalAidCase assigned, Actor actor) {
        return appointments.draw(
                assigned, command.practitioner(), command.decidedOn(), command.decidedAt(), command.assurance(), actor);
    }

    private void save(LegalAidCase assigned, String verb, Actor actor) {
        cases.save(assigned);
        journal.record(actor, verb, "case", assigned.id().toString(), null);
    }
}
