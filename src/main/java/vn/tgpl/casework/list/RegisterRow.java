package vn.tgpl.casework.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.ContactSafety;

/**
 * A line of the register of accepted cases (TT 12/2018/TT-BTP Đ13, form 01).
 *
 * @param others names of those who are helped besides the beneficiary, the first who joined first; null without any
 * @param practitionerNames who performs the case, the first assigned first; null while nobody does
 * @param formerNames who performed it before, each with his first and last day; null without any
 * @param decisions by which all of them were appointed: those of the present ones first, then those of the former ones
 */
public record RegisterRow(
        CaseId id,
        int number,
        Instant acceptedAt,
        String code,
        String beneficiaryName,
        @Nullable String others,
        @Nullable String otherBirths,
        List<@Nullable String> otherSexes,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String ethnicityCode,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable String addressLine,
        ContactSafety safety,
        @Nullable String nationalId,
        String groupCode,
        String summary,
        String fieldCode,
        FormOfAid form,
        @Nullable String practitionerNames,
        @Nullable String formerNames,
        @Nullable String decisions,
        @Nullable LocalDate closedOn,
        @Nullable String resultCode) {

    @Override
    public String toString() {
        return "RegisterRow[" + id + "]";
    }
}
