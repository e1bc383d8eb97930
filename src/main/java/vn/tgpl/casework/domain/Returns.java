package vn.tgpl.casework.domain;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.practitioners.PractitionerId;

/** Who may not come back to a case that he performed: on which grounds is dated data of the list of grounds. */
@Component
class Returns {

    private final Catalogue catalogue;

    Returns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Each with the ground on which he left, marked and worded as on that day. */
    Map<PractitionerId, String> barred(Vacancy vacancy) {
        return vacancy.left().stream()
                .filter(one -> catalogue.is(CodeMark.BARS_RETURN, one.ground(), one.on()))
                .collect(Collectors.toUnmodifiableMap(
                        Vacancy.Left::practitioner,
                        one -> catalogue.label(CodeList.REPLACEMENT_GROUND, one.ground(), one.on()),
                        (first, second) -> second));
    }
}
