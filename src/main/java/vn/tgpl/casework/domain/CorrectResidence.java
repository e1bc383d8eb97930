package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.PlaceSaid;

/**
 * Corrects where somebody resided on the day on which he was accepted or joined.
 *
 * @param version of the case the form was made of
 * @param person who joined the case, null for the principal beneficiary
 * @param communeCode of that day
 * @param village within the commune, null where nobody knows it
 * @param said what was found out about that place
 */
public record CorrectResidence(
        CaseId caseId,
        long version,
        @Nullable UUID person,
        String communeCode,
        @Nullable String village,
        PlaceSaid said,
        String reason) {

    @Override
    public String toString() {
        return "CorrectResidence[" + caseId + "]";
    }
}
