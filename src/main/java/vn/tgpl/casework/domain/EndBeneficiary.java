package vn.tgpl.casework.domain;

import java.time.LocalDate;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;

/**
 * Helps somebody who joined a case no longer; the case goes on for the others.
 *
 * @param person who joined the principal beneficiary
 * @param groundCode of the list {@link vn.tgpl.catalog.CodeList#BENEFICIARY_END} on that day
 */
public record EndBeneficiary(
        CaseId caseId, long version, PersonId person, LocalDate endedOn, String groundCode, String reason) {

    @Override
    public String toString() {
        return "EndBeneficiary[" + caseId + "]";
    }
}
