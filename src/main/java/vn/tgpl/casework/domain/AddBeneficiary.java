package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;

/**
 * Has somebody else helped in the same case.
 *
 * @param person on record at the centre
 * @param groupCode the group of Luật TGPL 2017 Đ7 he belongs to today
 */
public record AddBeneficiary(
        CaseId caseId,
        long version,
        PersonId person,
        String groupCode,
        @Nullable String note) {

    @Override
    public String toString() {
        return "AddBeneficiary[" + caseId + "]";
    }
}
