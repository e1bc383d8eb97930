package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.practitioners.PractitionerId;

/**
 * Who may not come back to a case that he performed: whom the beneficiary had changed, on whatever ground of Luật TGPL 2017 Đ25
 * k1, k2 (Đ8), who left on a ground that goes on, as the dated list of grounds says, and of whom it was declared that the law of
 * procedure bars him (BLTTHS 2015 Đ72 k4).
 */
@Component
class Returns {

    private final Catalogue catalogue;
    private final ChangeRequestRepository requests;
    private final BarDeclarations bars;

    Returns(Catalogue catalogue, ChangeRequestRepository requests, BarDeclarations bars) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.bars = bars;
    }

    /** Each with the reason, which names the ground on which he left, marked and worded as on that day. */
    Map<CaseId, Map<PractitionerId, Suitability.Obstacle>> barred(List<Vacancy> vacancies) {
        // nobody asks about requests where nobody left
        Set<CaseId> left = vacancies.stream()
                .filter(one -> !one.left().isEmpty())
                .map(Vacancy::caseId)
                .collect(Collectors.toUnmodifiableSet());
        if (left.isEmpty()) {
            return Map.of();
        }
        Set<UUID> changed = requests.findChanged(left);
        Set<UUID> declared = bars.barred(left);
        return vacancies.stream()
                .collect(Collectors.toUnmodifiableMap(Vacancy::caseId, one -> barred(one, changed, declared)));
    }

    private Map<PractitionerId, Suitability.Obstacle> barred(Vacancy vacancy, Set<UUID> changed, Set<UUID> declared) {
        return vacancy.left().stream()
                .filter(one -> declared.contains(one.assignment())
                        || changed.contains(one.assignment())
                        || catalogue.is(CodeMark.BARS_RETURN, one.ground(), one.on()))
                .collect(Collectors.toUnmodifiableMap(
                        Vacancy.Left::practitioner,
                        one -> declared.contains(one.assignment())
                                ? Suitability.Obstacle.of("casework.unfit.barred")
                                : reason(one, changed.contains(one.assignment())),
                        (first, second) -> second));
    }

    private Suitability.Obstacle reason(Vacancy.Left left, boolean onRequest) {
        return new Suitability.Obstacle(
                onRequest ? "casework.unfit.changed" : "casework.unfit.left",
                List.of(catalogue.label(CodeList.REPLACEMENT_GROUND, left.ground(), left.on())));
    }
}
