package vn.tgpl.casework.domain;

import java.time.LocalDate;
import vn.tgpl.casework.CaseId;

/**
 * Says that a trial which was told with the request is not held on that day, or was told wrongly.
 *
 * @param version of the case the form was made of
 * @param trialOn the day that was told
 */
public record DropTrial(CaseId caseId, long version, LocalDate trialOn, String reason) {

    @Override
    public String toString() {
        return "DropTrial[" + caseId + "]";
    }
}
