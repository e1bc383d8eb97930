package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Remedy;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NotFound;

/** Who may perform a case; the chooser shows its answer and the guard of every appointment asks it again. */
@Component
public class Suitabilities {

    private final Practitioners practitioners;
    private final CaseCheck check;
    private final ConflictGuard guard;

    Suitabilities(Practitioners practitioners, CaseCheck check, ConflictGuard guard) {
        this.practitioners = practitioners;
        this.check = check;
        this.guard = guard;
    }

    /** Everybody of the centre in the order of names. */
    public List<Suitability> of(Vacancy vacancy, LocalDate on) {
        List<Candidate> candidates = practitioners.candidatesFor(vacancy.form(), vacancy.centre(), on);
        List<Finding> found = check.look(
                vacancy.caseId(),
                candidates.stream().map(Candidate::practitioner).toList());
        return candidates.stream()
                .map(candidate -> suitability(candidate, vacancy, guard.gravest(found, candidate.practitioner())))
                .toList();
    }

    /** The practitioner, refused with the first reason when he may not. */
    PractitionerView require(Vacancy vacancy, PractitionerId practitioner, LocalDate on) {
        Suitability chosen = of(vacancy, on).stream()
                .filter(somebody -> somebody.practitioner().id().equals(practitioner))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!chosen.fit()) {
            throw new PractitionerUnfit(chosen.obstacles().get(0));
        }
        return chosen.practitioner();
    }

    private Suitability suitability(Candidate candidate, Vacancy vacancy, Optional<Finding> conflict) {
        List<Suitability.Obstacle> obstacles = obstacles(candidate, vacancy);
        conflict.filter(finding -> finding.remedy() == Remedy.NONE)
                .map(guard::obstacle)
                .ifPresent(obstacles::add);
        return new Suitability(
                candidate.practitioner(),
                obstacles,
                conflict.filter(finding -> finding.remedy() != Remedy.NONE)
                        .map(guard::obstacle)
                        .orElse(null));
    }

    /** All reasons why somebody may not take the case, apart from the people in it. */
    private static List<Suitability.Obstacle> obstacles(Candidate candidate, Vacancy vacancy) {
        List<Suitability.Obstacle> obstacles = new ArrayList<>();
        if (vacancy.executors().contains(candidate.practitioner().id())) {
            obstacles.add(Suitability.Obstacle.of("casework.unfit.already_executor"));
        }
        if (candidate.unfitness() != null) {
            obstacles.add(Suitability.Obstacle.of(candidate.unfitness().reasonKey()));
        }
        return obstacles;
    }
}
