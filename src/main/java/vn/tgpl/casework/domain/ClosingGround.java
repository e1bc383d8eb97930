package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.NotTakenBack;
import vn.tgpl.casework.domain.refusal.TakenBackDayMissing;
import vn.tgpl.casework.domain.refusal.TakenBackOutsideCase;

/**
 * What the law and the work so far say about an end of a case.
 *
 * @param completed the aid was given, in contrast to a case that is not continued
 * @param legalReference the article that lets the case end
 * @param credits how a completed case counts for those who performed it
 * @param restsOnDecision a judgment or decision has to be told
 * @param takenBack the beneficiary took the request back
 * @param lastWorkOn day of the latest recorded work or session held, null while there is none
 */
record ClosingGround(
        boolean completed,
        String legalReference,
        Set<Credit> credits,
        boolean restsOnDecision,
        boolean takenBack,
        @Nullable LocalDate lastWorkOn) {

    CaseAction action() {
        return completed ? CaseAction.CLOSE : CaseAction.DISCONTINUE;
    }

    LocalDate earliestAfter(LocalDate since) {
        return lastWorkOn == null || lastWorkOn.isBefore(since) ? since : lastWorkOn;
    }

    /**
     * The day the withdrawal came in, from which it is answered (TT 12/2018 Đ9 k2).
     *
     * @param told null where none is told
     * @return null for every end that is no withdrawal
     * @throws TakenBackDayMissing when the case was taken back and none is told
     * @throws NotTakenBack when one is told and the case ends otherwise
     * @throws TakenBackOutsideCase when it lies before the acceptance or after the end
     */
    @Nullable
    LocalDate takenBackOn(@Nullable LocalDate told, LocalDate acceptedOn, LocalDate closedOn) {
        if (!takenBack && told != null) {
            throw new NotTakenBack();
        }
        if (takenBack && told == null) {
            throw new TakenBackDayMissing();
        }
        if (told != null && (told.isBefore(acceptedOn) || told.isAfter(closedOn))) {
            throw new TakenBackOutsideCase(acceptedOn, closedOn);
        }
        return told;
    }
}
