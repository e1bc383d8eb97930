package vn.tgpl.casework.domain;

import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;

/**
 * Takes back that somebody who joined a case left it.
 *
 * @param person who is helped as before
 * @param reason why it was a mistake
 */
public record ReturnBeneficiary(CaseId caseId, long version, PersonId person, String reason) {

    @Override
    public String toString() {
        return "ReturnBeneficiary[" + caseId + "]";
    }
}
