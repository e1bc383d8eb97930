package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.casework.CaseId;

/**
 * Notes that a session which was postponed is cancelled for good.
 *
 * @param toldOn day of the notice
 */
public record DropHearing(CaseId caseId, UUID hearingId, LocalDate toldOn, String reason) {

    @Override
    public String toString() {
        return "DropHearing[" + hearingId + "]";
    }
}
