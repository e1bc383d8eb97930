package vn.tgpl.casework.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/**
 * A case as a list shows it.
 *
 * @param others how many are helped besides the first beneficiary
 * @param nextDueAt end of the open deadline that comes first, null without one
 * @param nextUnit what that one is counted in, null without one
 * @param practitionerNames who performs it, the first assigned first; null while nobody does
 */
public record CaseListRow(
        CaseId id,
        String code,
        String beneficiaryName,
        int others,
        FormOfAid form,
        String fieldCode,
        CaseState state,
        OfficeId office,
        Instant acceptedAt,
        @Nullable Instant nextDueAt,
        @Nullable PeriodUnit nextUnit,
        @Nullable String practitionerNames) {

    @Override
    public String toString() {
        return "CaseListRow[" + id + "]";
    }
}
