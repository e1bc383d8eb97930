package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;

/**
 * The office replaces an executor who must stop or decline (Luật TGPL 2017 Đ25 k3).
 *
 * @param assignmentId of the one who leaves
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
        Waiver waiver) {

    @Override
    public String toString() {
        return "ReplaceExecutor[" + caseId + "]";
    }
}
