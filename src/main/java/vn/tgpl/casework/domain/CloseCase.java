package vn.tgpl.casework.domain;

import java.time.LocalDate;
import vn.tgpl.casework.CaseId;

/** Ends the work on a case. */
public record CloseCase(CaseId caseId, long version, String resultCode, LocalDate closedOn, String summary) {

    @Override
    public String toString() {
        return "CloseCase[" + caseId + "]";
    }
}
