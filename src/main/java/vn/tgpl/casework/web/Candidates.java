package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CandidateFit;
import vn.tgpl.casework.domain.CandidateFits;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.Suitabilities;
import vn.tgpl.casework.domain.Suitability;
import vn.tgpl.casework.domain.Vacancy;
import vn.tgpl.casework.list.CaseLoad;
import vn.tgpl.offices.Offices;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** Who could be chosen for a case: who fits it best first, of those the one with fewest open cases; and the unfit with the reasons. */
@Component
class Candidates {

    private final Suitabilities suitabilities;
    private final CandidateFits fits;
    private final CaseLoad load;
    private final Offices offices;
    private final CaseTexts texts;

    Candidates(Suitabilities suitabilities, CandidateFits fits, CaseLoad load, Offices offices, CaseTexts texts) {
        this.suitabilities = suitabilities;
        this.fits = fits;
        this.load = load;
        this.offices = offices;
        this.texts = texts;
    }

    /** @param on the day of the decision */
    CandidateList of(CaseFile file, LocalDate on) {
        return Objects.requireNonNull(ofAll(List.of(file), on).get(file.head().id()));
    }

    /**
     * For several cases: what holds of a candidate whatever the case is read once.
     *
     * @param on the day of the decision
     */
    Map<CaseId, CandidateList> ofAll(List<CaseFile> files, LocalDate on) {
        List<Vacancy> vacancies = files.stream().map(Vacancy::of).toList();
        Map<CaseId, List<Suitability>> everybody = suitabilities.ofAll(vacancies, on);
        Map<PractitionerId, PractitionerView> people = everybody.values().stream()
                .flatMap(List::stream)
                .map(Suitability::practitioner)
                .collect(Collectors.toMap(PractitionerView::id, Function.identity(), (one, same) -> one));
        Map<OfficeId, String> units = people.values().stream()
                .map(PractitionerView::office)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), office -> offices.get(office).name()));
        Map<CaseId, CandidateFits.Measure> measures =
                fits.measures(vacancies.stream().map(Vacancy::caseId).toList(), people.keySet(), on);
        Map<OfficeId, Map<PractitionerId, Integer>> loads = vacancies.stream()
                .map(Vacancy::centre)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), centre -> load.of(offices.centresTogether(centre))));
        Map<CaseId, CandidateList> all = new HashMap<>();
        for (CaseFile file : files) {
            CaseId id = file.head().id();
            all.put(
                    id,
                    ranked(
                            file,
                            everybody.getOrDefault(id, List.of()),
                            Objects.requireNonNull(measures.get(id)),
                            loads.getOrDefault(new OfficeId(file.head().centreId()), Map.of()),
                            units));
        }
        return all;
    }

    private CandidateList ranked(
            CaseFile file,
            List<Suitability> everybody,
            CandidateFits.Measure measure,
            Map<PractitionerId, Integer> openCases,
            Map<OfficeId, String> units) {
        String field = texts.field(file.head().fieldCode(), file.head().acceptedAt());
        return CandidateList.of(everybody.stream()
                .map(somebody -> new Ranked(
                        somebody,
                        measure.of(
                                somebody.practitioner(),
                                openCases.getOrDefault(somebody.practitioner().id(), 0))))
                .sorted(Comparator.comparing(Ranked::fit, CandidateFit.ORDER))
                .map(ranked -> line(ranked, field, units))
                .toList());
    }

    private record Ranked(Suitability somebody, CandidateFit fit) {}

    private CandidateLine line(Ranked ranked, String field, Map<OfficeId, String> units) {
        Suitability somebody = ranked.somebody();
        PractitionerView person = somebody.practitioner();
        return new CandidateLine(
                person.id().value(),
                person.fullName(),
                texts.text("practitioners.kind." + person.kind()),
                units.getOrDefault(person.office(), ""),
                ranked.fit().openCases(),
                person.languages(),
                why(ranked.fit(), field),
                somebody.obstacles().stream()
                        .map(obstacle ->
                                texts.text(obstacle.key(), obstacle.args().toArray()))
                        .toList(),
                caution(somebody));
    }

    /** What he fits by, the weightiest first, and what he performs. */
    private String why(CandidateFit fit, String field) {
        return Stream.of(
                        fit.language() == null ? null : texts.text("casework.candidate.language", fit.language()),
                        fit.ofField() ? texts.text("casework.candidate.field", field) : null,
                        fit.ofPlace() ? texts.text("casework.candidate.place") : null,
                        texts.text("casework.assignment.openCases", fit.openCases()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String caution(Suitability somebody) {
        Suitability.Obstacle caution = somebody.caution();
        return caution == null ? null : texts.text(caution.key(), caution.args().toArray());
    }
}
