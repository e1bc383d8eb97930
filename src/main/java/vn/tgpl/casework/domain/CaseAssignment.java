package vn.tgpl.casework.domain;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Entrusts cases to practitioners (Luật TGPL Đ31 k2, Đ33 k2). */
@Service
@Transactional
public class CaseAssignment {

    private static final String REGISTER_OF_DECISIONS = "QUYET_DINH_CU";

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final Practitioners practitioners;
    private final NumberBook numbers;
    private final Journal journal;
    private final Clock clock;

    CaseAssignment(
            CaseFinder finder,
            CaseRepository cases,
            Practitioners practitioners,
            NumberBook numbers,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.practitioners = practitioners;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    public void assign(AssignPractitioner command, Actor actor) {
        LegalAidCase assigned = finder.forChange(command.caseId(), actor);
        assigned.requireStill(CaseAction.ASSIGN, actor, command.version());
        PractitionerView practitioner = fit(command, assigned);
        Appointment appointment = new Appointment(practitioner, decision(command, assigned), command.decidedOn());
        assigned.assign(appointment, TimeOrderedId.next(), actor, clock.instant());
        cases.save(assigned);
        journal.record(actor, "casework.assign", "case", command.caseId().toString(), null);
    }

    private PractitionerView fit(AssignPractitioner command, LegalAidCase assigned) {
        Candidate candidate =
                practitioners
                        .candidatesFor(
                                assigned.matter().formOfAid(), assigned.seat().centre(), command.decidedOn())
                        .stream()
                        .filter(someone -> someone.practitioner().id().equals(command.practitioner()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Unfitness unfitness = candidate.unfitness();
        if (unfitness != null) {
            throw new PractitionerUnfit(unfitness);
        }
        return candidate.practitioner();
    }

    // Luật TGPL Đ32: advice needs no decision; litigation and representation do (Đ31 k4, Đ33 k2)
    private @Nullable AppointmentDecision decision(AssignPractitioner command, LegalAidCase assigned) {
        if (assigned.matter().formOfAid() == FormOfAid.ADVICE) {
            return null;
        }
        int year = command.decidedOn().getYear();
        return AppointmentDecision.of(numbers.next(assigned.seat().office(), REGISTER_OF_DECISIONS, year));
    }
}
