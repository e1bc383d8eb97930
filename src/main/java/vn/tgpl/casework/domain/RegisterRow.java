package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;

/** A line of the register of accepted cases (TT 12/2018/TT-BTP Đ13, form 01). */
public record RegisterRow(
        CaseId id,
        int number,
        Instant acceptedAt,
        String code,
        String beneficiaryName,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String ethnicityCode,
        @Nullable String communeCode,
        @Nullable String addressLine,
        @Nullable String nationalId,
        String groupCode,
        String summary,
        String fieldCode,
        FormOfAid form,
        @Nullable String practitionerName,
        @Nullable String decisionCode,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable String resultCode) {

    @Override
    public String toString() {
        return "RegisterRow[" + id + "]";
    }
}
