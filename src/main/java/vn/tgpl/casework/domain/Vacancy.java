package vn.tgpl.casework.domain;

import java.util.Set;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/**
 * A case for which somebody is looked for.
 *
 * @param executors who performs it already
 */
public record Vacancy(CaseId caseId, FormOfAid form, OfficeId centre, Set<PractitionerId> executors) {

    public Vacancy {
        executors = Set.copyOf(executors);
    }
}
