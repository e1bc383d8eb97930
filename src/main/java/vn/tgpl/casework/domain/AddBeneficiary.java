package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/**
 * Has somebody else helped in the same case.
 *
 * @param known his record when he was recognised, null for somebody new
 */
public record AddBeneficiary(
        CaseId caseId,
        long version,
        @Nullable PersonId known,
        PersonFacts facts,
        String groupCode,
        @Nullable String note) {

    @Override
    public String toString() {
        return "AddBeneficiary[" + caseId + "]";
    }
}
