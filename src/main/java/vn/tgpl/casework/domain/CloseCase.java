package vn.tgpl.casework.domain;

import java.time.LocalDate;
import vn.tgpl.casework.CaseId;

/**
 * Ends the work on a case.
 *
 * @param action {@link CaseAction#CLOSE} when the aid was given, {@link CaseAction#DISCONTINUE} when it is not continued
 */
public record CloseCase(
        CaseId caseId, long version, CaseAction action, String resultCode, LocalDate closedOn, String summary) {

    @Override
    public String toString() {
        return "CloseCase[" + caseId + "]";
    }
}
