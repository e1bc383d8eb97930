package vn.tgpl.casework.domain;

import java.time.Instant;
import vn.tgpl.casework.CaseId;

/**
 * Corrects when the notice of an authority was received, from which the appointment is awaited.
 *
 * @param version of the case the form was made of
 */
public record CorrectNotice(CaseId caseId, long version, Instant toldAt, String reason) {

    @Override
    public String toString() {
        return "CorrectNotice[" + caseId + "]";
    }
}
