package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.CaseAction;

/**
 * What the law and the work so far say about an end of a case.
 *
 * @param completed the aid was given, in contrast to a case that is not continued
 * @param legalReference the article that lets the case end
 * @param credits how a completed case counts for those who performed it
 * @param restsOnDecision a judgment or decision has to be told
 * @param lastWorkOn day of the latest recorded work or session held, null while there is none
 */
record ClosingGround(
        boolean completed,
        String legalReference,
        Set<Credit> credits,
        boolean restsOnDecision,
        @Nullable LocalDate lastWorkOn) {

    CaseAction action() {
        return completed ? CaseAction.CLOSE : CaseAction.DISCONTINUE;
    }

    LocalDate earliestAfter(LocalDate since) {
        return lastWorkOn == null || lastWorkOn.isBefore(since) ? since : lastWorkOn;
    }
}
