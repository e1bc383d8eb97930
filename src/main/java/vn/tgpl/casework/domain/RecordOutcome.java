package vn.tgpl.casework.domain;

import java.util.UUID;
import vn.tgpl.casework.CaseId;

/** Enters what came of a session of a court. */
public record RecordOutcome(CaseId caseId, UUID hearingId, String outcome) {

    @Override
    public String toString() {
        return "RecordOutcome[" + hearingId + "]";
    }
}
