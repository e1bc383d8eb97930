package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;

/**
 * Whether the matter of a request may be handled already, here or at another centre (Luật TGPL 2017 Đ9 k4, Đ30 k3 d). Whoever
 * accepts it all the same says why, unless somebody has said so of the same other matter before.
 */
@Component
public class SameMatter {

    private final RequestCheck check;
    private final PartyChecks checks;
    private final People people;

    SameMatter(RequestCheck check, PartyChecks checks, People people) {
        this.check = check;
        this.checks = checks;
        this.people = people;
    }

    /** What names another matter, and by which name. */
    private record Told(Ground ground, String place) {}

    /** Whether one of the findings of the request is still to be explained. */
    public boolean isUnexplained(RequestDetails request, List<Finding> found) {
        return !unexplained(request, found).isEmpty();
    }

    /** The same, as far as another organisation performs it (Luật TGPL 2017 Đ30 k3 d). */
    public boolean isUnexplainedElsewhere(RequestDetails request, List<Finding> found) {
        return unexplained(request, found).stream()
                .anyMatch(finding -> finding.ground() == Ground.OPEN_MATTER_ELSEWHERE);
    }

    /**
     * Keeps what is said of it; nothing where nothing is to be explained.
     *
     * @throws SameMatterUnexplained when it is to be explained and nothing is said
     */
    void explain(LegalAidRequest request, @Nullable String said, Actor actor) {
        PersonId beneficiary = new PersonId(request.beneficiaryId());
        PersonFacts facts = people.get(beneficiary).facts();
        List<Finding> found =
                check.look(request, RequestCheck.people(beneficiary, facts, request.requester(), request.parties()));
        MatterKey matter = MatterKey.ofRequest(request.id().value());
        if (unexplained(() -> matter, found).isEmpty()) {
            return;
        }
        if (said == null) {
            throw new SameMatterUnexplained();
        }
        checks.keep(matter, Occasion.ACCEPTANCE, found, new Choice(null, null, said), actor.id());
    }

    private List<Finding> unexplained(FoundMatter request, List<Finding> found) {
        List<Finding> same = found.stream()
                .filter(finding -> finding.ground().tellsOfSameMatter())
                .toList();
        if (same.isEmpty()) {
            return same;
        }
        Set<Told> explained = checks.of(request).stream()
                .filter(made -> made.note() != null)
                .flatMap(made -> made.findings().stream())
                .map(kept -> new Told(kept.ground(), kept.placeName()))
                .collect(Collectors.toUnmodifiableSet());
        return same.stream()
                .filter(finding -> !explained.contains(told(finding)))
                .toList();
    }

    private static Told told(Finding finding) {
        Finding.Place place = finding.place();
        return new Told(finding.ground(), place == null ? "" : place.name());
    }
}
