package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;

/**
 * Answers the request for another executor.
 *
 * @param successor who takes the case; null refuses the change
 * @param assurance what is told of the successor
 * @param reason of a refusal; what is said beside an agreement
 */
public record AnswerChange(
        CaseId caseId,
        long version,
        @Nullable PractitionerId successor,
        LocalDate answeredOn,
        @Nullable String reason,
        Assurance assurance) {

    @Override
    public String toString() {
        return "AnswerChange[" + caseId + "]";
    }
}
