package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;

/**
 * Takes back that somebody who joined a case left it.
 *
 * @param person who is helped as before
 * @param reason why it was a mistake
 * @param note how a conflict of interest that his return shows is handled, null when nothing was said
 */
public record ReturnBeneficiary(
        CaseId caseId,
        long version,
        PersonId person,
        String reason,
        @Nullable String note) {

    @Override
    public String toString() {
        return "ReturnBeneficiary[" + caseId + "]";
    }
}
