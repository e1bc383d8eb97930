package vn.tgpl.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * A step of the history of a request.
 *
 * @param byId the officer; null when the step was taken at another office
 * @param by name of the officer; empty when the step was taken at another office
 * @param detail what was decided in particular: the code of the case, the ground, the organisation, the papers, the
 *     day papers arrived on, the day a withdrawal came in, the answer
 * @param number of an answer on the spot, its number in the book of matters with its year; null of any other step
 * @param papersOwed of an acceptance, the papers that were missing, a line for each group
 * @param urgentGround of an acceptance before all papers came, the ground of it; null of any other
 * @param proposed what the law proposed when it was decided; null for steps without a proposal and where it was not kept
 * @param caseId of an acceptance, the case it opened
 */
public record DecisionView(
        RequestStep kind,
        Instant at,
        @Nullable ActorId byId,
        String by,
        @Nullable String detail,
        @Nullable String number,
        @Nullable String reason,
        @Nullable String legalReference,
        @Nullable String caseId,
        @Nullable String papersOwed,
        @Nullable UrgentGround urgentGround,
        @Nullable Verdict proposed) {

    /** What the law proposed where something else was decided; null where its proposal was followed, or there was none. */
    public @Nullable Verdict departedFrom() {
        return proposed != null && proposed.proposesOtherThan(Decision.valueOf(kind.name())) ? proposed : null;
    }

    @Override
    public String toString() {
        return "DecisionView[" + kind + "]";
    }
}
