package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;

/**
 * Helps one of several no longer; the case goes on for the others.
 *
 * @param person who is helped
 * @param groundCode of the list {@link vn.tgpl.catalog.CodeList#BENEFICIARY_END} on that day
 * @param nextHead who heads the case since where he headed it; null where it is not told
 */
public record EndBeneficiary(
        CaseId caseId,
        long version,
        PersonId person,
        LocalDate endedOn,
        String groundCode,
        String reason,
        @Nullable PersonId nextHead) {

    @Override
    public String toString() {
        return "EndBeneficiary[" + caseId + "]";
    }
}
