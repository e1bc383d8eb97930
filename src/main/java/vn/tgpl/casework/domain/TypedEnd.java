package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;

/**
 * The end of a case as it was typed, which may be half of it: all that can be judged of it is judged at once.
 *
 * @param action {@link CaseAction#CLOSE} or {@link CaseAction#DISCONTINUE}
 * @param resultCode null while none is chosen
 * @param closedOn null while no day is typed, or one that cannot be read
 * @param takenBackOn null where none is told
 * @param shares by assignment, empty where none are typed, or some that cannot be read
 * @param bareReason why it ends although nothing of the work is on record, null where none is told
 * @param againReason why it ends by what it ended by before although nothing was done since, null where none is told
 * @param othersReason why it ends for all by a ground that concerns one, null where none is told
 * @param stageReason why it ends by a trial while an earlier stage is on record, null where none is told
 * @param aheadReason why it ends with its stage although a session or a trial lies ahead, null where none is told
 */
public record TypedEnd(
        CaseId caseId,
        CaseAction action,
        @Nullable String resultCode,
        @Nullable LocalDate closedOn,
        EndingDecision.Typed decision,
        @Nullable LocalDate takenBackOn,
        boolean cancelsHearings,
        Map<UUID, Share> shares,
        @Nullable String bareReason,
        @Nullable String againReason,
        @Nullable String othersReason,
        @Nullable String stageReason,
        @Nullable String aheadReason) {

    public TypedEnd {
        shares = Map.copyOf(shares);
    }

    /** The day for which lists and sessions are looked at, as {@link #dayOf} tells. */
    LocalDate on(LocalDate since, Instant now) {
        return dayOf(closedOn, since, now);
    }

    /**
     * The day as on which the law and the sessions are asked about an end: the typed one, and today as long as none is typed,
     * or one on which the case cannot have ended. So a wrong day hides nothing of what the right one asks for.
     *
     * @param typed null while no day is typed, or one that cannot be read
     * @param since the day since which the case stands as it does
     */
    public static LocalDate dayOf(@Nullable LocalDate typed, LocalDate since, Instant now) {
        LocalDate today = Days.of(now);
        return typed == null || typed.isBefore(since) || typed.isAfter(today) ? today : typed;
    }

    @Override
    public String toString() {
        return "TypedEnd[" + caseId + "]";
    }
}
