package vn.tgpl.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken on a request.
 *
 * @param by name of the officer
 * @param detail what was decided in particular: the code of the case, the ground, the organisation, the papers, the
 *     day papers arrived on, the answer
 * @param caseId of an acceptance, the case it opened
 */
public record DecisionView(
        Decision kind,
        Instant at,
        String by,
        @Nullable String detail,
        @Nullable String reason,
        @Nullable String legalReference,
        @Nullable String caseId) {

    @Override
    public String toString() {
        return "DecisionView[" + kind + "]";
    }
}
