package vn.tgpl.casework.domain;

import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Finds a case through what the actor may see. */
@Component
class CaseFinder {

    private final CaseRepository cases;

    CaseFinder(CaseRepository cases) {
        this.cases = cases;
    }

    /** The case, locked until the transaction ends; a case beyond the actor's scope is none. */
    LegalAidCase forChange(CaseId id, Actor actor) {
        return cases.findForChange(id)
                .filter(found -> actor.scope().covers(found.ownership()))
                .orElseThrow(NotFound::new);
    }
}
