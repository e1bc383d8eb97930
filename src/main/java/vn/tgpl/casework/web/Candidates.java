package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.Suitabilities;
import vn.tgpl.casework.domain.Suitability;
import vn.tgpl.casework.domain.Vacancy;
import vn.tgpl.casework.list.CaseLoad;
import vn.tgpl.offices.Offices;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** Who could be chosen for a case: those with fewest open cases first, and the unfit with the reasons. */
@Component
class Candidates {

    private final Suitabilities suitabilities;
    private final CaseLoad load;
    private final Offices offices;
    private final CaseTexts texts;

    Candidates(Suitabilities suitabilities, CaseLoad load, Offices offices, CaseTexts texts) {
        this.suitabilities = suitabilities;
        this.load = load;
        this.offices = offices;
        this.texts = texts;
    }

    /** @param on the day of the decision */
    CandidateList of(CaseFile file, LocalDate on) {
        Vacancy vacancy = Vacancy.of(file);
        Map<PractitionerId, Integer> openCases = load.of(offices.centresTogether(vacancy.centre()));
        List<Suitability> everybody = suitabilities.of(vacancy, on);
        Map<OfficeId, String> units = everybody.stream()
                .map(somebody -> somebody.practitioner().office())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), office -> offices.get(office).name()));
        return CandidateList.of(everybody.stream()
                .map(somebody -> line(somebody, openCases, units))
                .sorted(Comparator.comparingInt(CandidateLine::openCases))
                .toList());
    }

    private CandidateLine line(
            Suitability somebody, Map<PractitionerId, Integer> openCases, Map<OfficeId, String> units) {
        PractitionerView person = somebody.practitioner();
        return new CandidateLine(
                person.id().value(),
                person.fullName(),
                texts.text("practitioners.kind." + person.kind()),
                units.getOrDefault(person.office(), ""),
                openCases.getOrDefault(person.id(), 0),
                person.languages(),
                somebody.obstacles().stream()
                        .map(obstacle ->
                                texts.text(obstacle.key(), obstacle.args().toArray()))
                        .toList(),
                caution(somebody));
    }

    private @Nullable String caution(Suitability somebody) {
        Suitability.Obstacle caution = somebody.caution();
        return caution == null ? null : texts.text(caution.key(), caution.args().toArray());
    }
}
