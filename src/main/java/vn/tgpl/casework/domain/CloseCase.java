package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.action.CaseAction;

/**
 * Ends the work on a case.
 *
 * @param decision what is told of the judgment or decision it ends by
 * @param shares by assignment how a completed case counts, empty to divide it as proposed
 * @param takenBackOn the day the withdrawal came in by which the case ends, null for every other end
 * @param cancelsHearings sessions that lie ahead are called off with the end of the case
 * @param bareReason why it ends although nothing of the work is on record, null where none is told
 * @param againReason why it ends by what it ended by before although nothing was done since, null where none is told
 * @param othersReason why it ends for all by a ground that concerns one, null where none is told
 * @param stageReason why it ends by a trial while an earlier stage is on record, null where none is told
 * @param aheadReason why it ends with its stage although a session or a trial lies ahead, null where none is told
 * @param action {@link CaseAction#CLOSE} when the aid was given, {@link CaseAction#DISCONTINUE} when it is not continued
 */
public record CloseCase(
        CaseId caseId,
        long version,
        CaseAction action,
        String resultCode,
        LocalDate closedOn,
        String summary,
        EndingDecision.Typed decision,
        @Nullable LocalDate takenBackOn,
        boolean cancelsHearings,
        Map<UUID, Share> shares,
        @Nullable String bareReason,
        @Nullable String againReason,
        @Nullable String othersReason,
        @Nullable String stageReason,
        @Nullable String aheadReason) {

    public CloseCase {
        shares = Map.copyOf(shares);
    }

    /** What is judged of it. */
    TypedEnd typed() {
        return new TypedEnd(
                caseId,
                action,
                resultCode,
                closedOn,
                decision,
                takenBackOn,
                cancelsHearings,
                shares,
                bareReason,
                againReason,
                othersReason,
                stageReason,
                aheadReason);
    }

    @Override
    public String toString() {
        return "CloseCase[" + caseId + "]";
    }
}
