package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseLoad;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.OfficeId;

/** Who could be chosen for a case: fit people with fewest open cases first, then the others with the reason. */
@Component
class Candidates {

    private final Practitioners practitioners;
    private final CaseLoad load;
    private final CaseTexts texts;
    private final Clock clock;

    Candidates(Practitioners practitioners, CaseLoad load, CaseTexts texts, Clock clock) {
        this.practitioners = practitioners;
        this.load = load;
        this.texts = texts;
        this.clock = clock;
    }

    List<CandidateLine> of(CaseFile file) {
        OfficeId centre = new OfficeId(file.head().centreId());
        Map<PractitionerId, Integer> openCases = load.of(centre);
        return practitioners.candidatesFor(file.head().form(), centre, LocalDate.now(clock)).stream()
                .map(candidate -> line(candidate, openCases))
                .sorted(Comparator.comparing(CandidateLine::fit).reversed().thenComparingInt(CandidateLine::openCases))
                .toList();
    }

    private CandidateLine line(Candidate candidate, Map<PractitionerId, Integer> openCases) {
        PractitionerView person = candidate.practitioner();
        Unfitness unfitness = candidate.unfitness();
        return new CandidateLine(
                person.id().value(),
                person.fullName(),
                texts.text("practitioners.kind." + person.kind()),
                openCases.getOrDefault(person.id(), 0),
                person.languages(),
                unfitness == null ? null : texts.text(unfitness.reasonKey()));
    }
}
