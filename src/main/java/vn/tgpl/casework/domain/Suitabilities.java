package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NotFound;

/** Who may perform a case; the chooser shows its answer and the guard of every appointment asks it again. */
@Component
public class Suitabilities {

    private final Practitioners practitioners;

    Suitabilities(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /** Everybody of the centre in the order of names. */
    public List<Suitability> of(Vacancy vacancy, LocalDate on) {
        return practitioners.candidatesFor(vacancy.form(), vacancy.centre(), on).stream()
                .map(candidate -> new Suitability(candidate.practitioner(), obstacles(candidate, vacancy)))
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

    /** All reasons why somebody may not take the case. Further checks add theirs here. */
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
