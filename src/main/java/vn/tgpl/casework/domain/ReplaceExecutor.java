package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;

/**
 * The office replaces an executor who must stop or decline (Luật TGPL 2017 Đ25 k3).
 *
 * @param assignmentId of the one who leaves
 * @param decidedAt the minute of the day of decision, for periods of hours; null when only the day is known
 * @param notifiedOn day of the written notice with the reasons
 */
public record ReplaceExecutor(
        CaseId caseId,
        long version,
        UUID assignmentId,
        String groundCode,
        String reason,
        LocalDate notifiedOn,
        PractitionerId successor,
        LocalDate decidedOn,
        @Nullable LocalTime decidedAt,
        Assurance assurance) {

    @Override
    public String toString() {
        return "ReplaceExecutor[" + caseId + "]";
    }
}
