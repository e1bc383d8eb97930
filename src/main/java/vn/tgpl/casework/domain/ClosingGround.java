package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.ClosedBeforeWork;
import vn.tgpl.casework.domain.refusal.NotTakenBack;
import vn.tgpl.casework.domain.refusal.TakenBackDayMissing;
import vn.tgpl.casework.domain.refusal.TakenBackOutsideCase;
import vn.tgpl.shared.DomainException;

/**
 * What the law and the work so far say about an end of a case.
 *
 * @param known the result is one with which this case can end; else nothing is known of what it asks for
 * @param completed the aid was given, in contrast to a case that is not continued
 * @param legalReference the article that lets the case end
 * @param credits how a completed case counts for those who performed it
 * @param restsOnDecision a judgment or decision has to be told
 * @param takenBack the beneficiary took the request back
 * @param bare nothing of the work is on record, and the result does not forbid that
 * @param again the case ended by the same before it was reopened, and nothing was done since
 * @param ofOne the result concerns one person, and others are helped in the case
 * @param early a trial decided by what is on record of the result, and a stage before it is on record of the case
 * @param ofStage the case ends with the stage for which somebody was appointed
 * @param trialAhead day of a trial that was told and lies ahead of the end without being entered, null for none
 * @param lastWorkOn day of the latest recorded work or session held, null while there is none
 * @param objections what is said against the result and against the shares
 */
record ClosingGround(
        boolean known,
        boolean completed,
        String legalReference,
        Set<Credit> credits,
        boolean restsOnDecision,
        boolean takenBack,
        boolean bare,
        boolean again,
        boolean ofOne,
        boolean early,
        boolean ofStage,
        @Nullable LocalDate trialAhead,
        @Nullable LocalDate lastWorkOn,
        List<DomainException> objections) {

    ClosingGround {
        objections = List.copyOf(objections);
    }

    CaseAction action() {
        return completed ? CaseAction.CLOSE : CaseAction.DISCONTINUE;
    }

    LocalDate earliestAfter(LocalDate since) {
        return lastWorkOn == null || lastWorkOn.isBefore(since) ? since : lastWorkOn;
    }

    /** What is said against an end before the day from which it may be. */
    ClosedBeforeWork tooEarly(LocalDate since, LocalDate acceptedOn) {
        if (lastWorkOn != null && lastWorkOn.isAfter(since)) {
            return ClosedBeforeWork.work(lastWorkOn);
        }
        return since.equals(acceptedOn) ? ClosedBeforeWork.acceptance(since) : ClosedBeforeWork.step(since);
    }

    /** The reason is kept only where it is needed. */
    @Nullable
    String bareReason(@Nullable String told) {
        return bare ? told : null;
    }

    /** Likewise. */
    @Nullable
    String againReason(@Nullable String told) {
        return again ? told : null;
    }

    /** Likewise. */
    @Nullable
    String othersReason(@Nullable String told) {
        return ofOne ? told : null;
    }

    /** Likewise. */
    @Nullable
    String aheadReason(@Nullable String told) {
        return ofStage ? told : null;
    }

    /** Likewise. */
    @Nullable
    String stageReason(@Nullable String told) {
        return early ? told : null;
    }

    /**
     * What is said against the day the withdrawal came in, from which it is answered (TT 12/2018 Đ9 k2): the case was taken
     * back and none is told, one is told and the case ends otherwise, or it lies before the acceptance or after the end.
     *
     * @param told null where none is told
     * @param closedOn null while the end is not told
     */
    List<DomainException> objectionsTo(@Nullable LocalDate told, LocalDate acceptedOn, @Nullable LocalDate closedOn) {
        if (told == null) {
            return takenBack ? List.of(new TakenBackDayMissing()) : List.of();
        }
        if (known && !takenBack) {
            return List.of(new NotTakenBack());
        }
        return closedOn != null && (told.isBefore(acceptedOn) || told.isAfter(closedOn))
                ? List.of(new TakenBackOutsideCase(acceptedOn, closedOn))
                : List.of();
    }
}
