package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * The beneficiary asks for another executor (TT 12/2018 Đ9 k1, form 04).
 *
 * @param requestId the id it will have, so that the same form sent twice asks once
 * @param assignmentId of the one to be changed
 */
public record RequestChange(
        CaseId caseId,
        UUID requestId,
        UUID assignmentId,
        String groundCode,
        LocalDate receivedOn,
        @Nullable String note) {

    /** What was typed of it, which may be half. */
    public record Typed(
            @Nullable UUID assignmentId,
            @Nullable String groundCode,
            @Nullable LocalDate receivedOn) {}

    Typed typed() {
        return new Typed(assignmentId, groundCode, receivedOn);
    }

    @Override
    public String toString() {
        return "RequestChange[" + caseId + "]";
    }
}
