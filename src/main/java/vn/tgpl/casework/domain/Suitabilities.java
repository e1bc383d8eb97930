package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.AreaNotExplained;
import vn.tgpl.casework.domain.refusal.PractitionerUnfit;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Remedy;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NotFound;

/** Who may perform a case; the chooser shows its answer and the guard of every appointment asks it again. */
@Component
public class Suitabilities {

    /** Where no list of difficult areas holds, or no commune is on record, somebody has to say why a collaborator may. */
    private static final Suitability.Obstacle AREA_UNKNOWN =
            Suitability.Obstacle.of("casework.unfit.collaborator_area_unknown");

    private final Practitioners practitioners;
    private final CaseCheck check;
    private final ConflictGuard guard;
    private final CasePeopleQueries people;
    private final Catalogue catalogue;
    private final Returns returns;

    /** What a candidate is measured by; {@code barred} left the case in a way that bars his return. */
    private record Measure(
            Vacancy vacancy, Map<PractitionerId, Suitability.Obstacle> barred, SamePerson persons, AreaKind area) {}

    Suitabilities(
            Practitioners practitioners,
            CaseCheck check,
            ConflictGuard guard,
            CasePeopleQueries people,
            Catalogue catalogue,
            Returns returns) {
        this.practitioners = practitioners;
        this.check = check;
        this.guard = guard;
        this.people = people;
        this.catalogue = catalogue;
        this.returns = returns;
    }

    /** Everybody of the centre in the order of names. */
    public List<Suitability> of(Vacancy vacancy, LocalDate on) {
        List<Candidate> candidates = practitioners.candidatesFor(vacancy.form(), vacancy.centre(), on);
        List<Finding> found = check.look(
                vacancy.caseId(),
                candidates.stream().map(Candidate::practitioner).toList());
        Map<PractitionerId, Suitability.Obstacle> barred = returns.barred(vacancy);
        Measure measure = new Measure(
                vacancy, barred, persons(candidates, vacancy, barred.keySet()), area(candidates, vacancy, on));
        return candidates.stream()
                .map(candidate -> suitability(candidate, measure, guard.gravest(found, candidate.practitioner())))
                .toList();
    }

    /** The practitioner, refused with the first reason when he may not, or when what is unknown of him is not explained. */
    PractitionerView require(Vacancy vacancy, PractitionerId practitioner, Waiver waiver, LocalDate on) {
        Suitability chosen = of(vacancy, on).stream()
                .filter(somebody -> somebody.practitioner().id().equals(practitioner))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!chosen.fit()) {
            throw new PractitionerUnfit(chosen.obstacles().get(0));
        }
        if (AREA_UNKNOWN.equals(chosen.caution()) && waiver.note() == null) {
            throw new AreaNotExplained();
        }
        return chosen.practitioner();
    }

    /** Who performs the case or left it may meanwhile belong to another centre. */
    private SamePerson persons(List<Candidate> candidates, Vacancy vacancy, Set<PractitionerId> barred) {
        Map<PractitionerId, PractitionerView> known = candidates.stream()
                .map(Candidate::practitioner)
                .collect(Collectors.toMap(PractitionerView::id, Function.identity()));
        Stream.concat(vacancy.executors().stream(), barred.stream())
                .filter(id -> !known.containsKey(id))
                .flatMap(id -> practitioners.find(id).stream())
                .toList()
                .forEach(one -> known.put(one.id(), one));
        return SamePerson.among(known.values());
    }

    private Suitability suitability(Candidate candidate, Measure measure, Optional<Finding> conflict) {
        List<Suitability.Obstacle> obstacles = obstacles(candidate, measure);
        conflict.filter(finding -> finding.remedy() == Remedy.NONE)
                .map(guard::obstacle)
                .ifPresent(obstacles::add);
        return new Suitability(
                candidate.practitioner(),
                obstacles,
                conflict.filter(finding -> finding.remedy() != Remedy.NONE)
                        .map(guard::obstacle)
                        .orElse(isCollaborator(candidate) && measure.area().isOpen() ? AREA_UNKNOWN : null));
    }

    /** All reasons why somebody may not take the case, apart from the people in it. */
    private static List<Suitability.Obstacle> obstacles(Candidate candidate, Measure measure) {
        PractitionerId id = candidate.practitioner().id();
        List<Suitability.Obstacle> obstacles = new ArrayList<>();
        if (measure.persons().find(id, measure.vacancy().executors()).isPresent()) {
            obstacles.add(Suitability.Obstacle.of("casework.unfit.already_executor"));
        }
        Suitability.Obstacle left = measure.persons().of(id, measure.barred());
        if (left != null) {
            obstacles.add(left);
        }
        // Luật TGPL 2017 Đ24: collaborators work where conditions are especially difficult
        if (isCollaborator(candidate) && measure.area() == AreaKind.ORDINARY) {
            obstacles.add(Suitability.Obstacle.of("casework.unfit.collaborator_area"));
        }
        if (candidate.unfitness() != null) {
            obstacles.add(Suitability.Obstacle.of(candidate.unfitness().reasonKey()));
        }
        return obstacles;
    }

    /** Where the beneficiary lives; asked only when somebody's fitness hangs on it. */
    private AreaKind area(List<Candidate> candidates, Vacancy vacancy, LocalDate on) {
        return candidates.stream().anyMatch(Suitabilities::isCollaborator)
                ? people.residence(vacancy.caseId())
                        .map(home -> catalogue.area(home.communeCode(), home.village(), on))
                        .orElse(AreaKind.UNKNOWN)
                : AreaKind.UNKNOWN;
    }

    private static boolean isCollaborator(Candidate candidate) {
        return candidate.practitioner().kind() == PractitionerKind.COLLABORATOR;
    }
}
