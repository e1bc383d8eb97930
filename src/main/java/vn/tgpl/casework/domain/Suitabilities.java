package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.AreaNotExplained;
import vn.tgpl.casework.domain.refusal.PractitionerUnfit;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Remedy;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

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
        return ofAll(List.of(vacancy), on).getOrDefault(vacancy.caseId(), List.of());
    }

    /** The same for several cases: a statement for each, and few for all together. */
    public Map<CaseId, List<Suitability>> ofAll(List<Vacancy> vacancies, LocalDate on) {
        Map<Pool, List<Candidate>> pools = new HashMap<>();
        Map<CaseId, List<Candidate>> candidates = new LinkedHashMap<>();
        vacancies.forEach(vacancy -> candidates.put(
                vacancy.caseId(),
                pools.computeIfAbsent(
                        new Pool(vacancy.form(), vacancy.centre()),
                        pool -> practitioners.candidatesFor(pool.form(), pool.centre(), on))));
        Map<CaseId, List<PractitionerView>> views = new LinkedHashMap<>();
        candidates.forEach((id, some) ->
                views.put(id, some.stream().map(Candidate::practitioner).toList()));
        Map<CaseId, List<Finding>> found = check.lookAtAll(views);
        Map<CaseId, AreaKind> areas = areas(candidates, on);
        Map<CaseId, Map<PractitionerId, Suitability.Obstacle>> barred = returns.barred(vacancies);
        Map<CaseId, List<Suitability>> all = new LinkedHashMap<>();
        Map<PractitionerId, Optional<PractitionerView>> others = new HashMap<>();
        for (Vacancy vacancy : vacancies) {
            CaseId id = vacancy.caseId();
            List<Candidate> some = candidates.getOrDefault(id, List.of());
            List<Finding> conflicts = found.getOrDefault(id, List.of());
            Map<PractitionerId, Suitability.Obstacle> gone = barred.getOrDefault(id, Map.of());
            Measure measure = new Measure(
                    vacancy,
                    gone,
                    persons(some, vacancy, gone.keySet(), others),
                    areas.getOrDefault(id, AreaKind.UNKNOWN));
            all.put(
                    id,
                    some.stream()
                            .map(one -> suitability(one, measure, guard.gravest(conflicts, one.practitioner())))
                            .toList());
        }
        return all;
    }

    /** Whoever may be looked at for a case of that form there. */
    private record Pool(FormOfAid form, OfficeId centre) {}

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
    private SamePerson persons(
            List<Candidate> candidates,
            Vacancy vacancy,
            Set<PractitionerId> barred,
            Map<PractitionerId, Optional<PractitionerView>> others) {
        Map<PractitionerId, PractitionerView> known = candidates.stream()
                .map(Candidate::practitioner)
                .collect(Collectors.toMap(PractitionerView::id, Function.identity()));
        Stream.concat(vacancy.executors().stream(), barred.stream())
                .filter(id -> !known.containsKey(id))
                .flatMap(id -> others.computeIfAbsent(id, practitioners::find).stream())
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

    /** Where the beneficiaries live; asked only of cases where somebody's fitness hangs on it. */
    private Map<CaseId, AreaKind> areas(Map<CaseId, List<Candidate>> candidates, LocalDate on) {
        Set<CaseId> asked = candidates.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(Suitabilities::isCollaborator))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        Map<CaseId, AreaKind> areas = new HashMap<>();
        if (!asked.isEmpty()) {
            Map<CasePeopleQueries.Residence, AreaKind> known = new HashMap<>();
            people.residences(asked)
                    .forEach((id, home) -> areas.put(
                            id,
                            known.computeIfAbsent(
                                    home, where -> catalogue.area(where.communeCode(), where.village(), on))));
        }
        return areas;
    }

    private static boolean isCollaborator(Candidate candidate) {
        return candidate.practitioner().kind() == PractitionerKind.COLLABORATOR;
    }
}
