package vn.tgpl.casework.domain;

import java.util.Map;
import java.util.Set;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/**
 * A case for which somebody is looked for.
 *
 * @param executors who performs it already
 * @param left who performed it and may not come back, each with the code of the ground on which he was replaced
 */
public record Vacancy(
        CaseId caseId,
        FormOfAid form,
        OfficeId centre,
        Set<PractitionerId> executors,
        Map<PractitionerId, String> left) {

    /** Of a case that is to be entrusted, alone or with others, or anew. */
    static Vacancy of(LegalAidCase entrusted) {
        Executors executors = entrusted.executors();
        return new Vacancy(
                entrusted.id(),
                entrusted.matter().formOfAid(),
                entrusted.seat().centre(),
                executors.practitioners(),
                executors.barred());
    }

    public Vacancy {
        executors = Set.copyOf(executors);
        left = Map.copyOf(left);
    }
}
