package vn.tgpl.duties.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.DutyWords;
import vn.tgpl.shared.ActorId;

/**
 * A duty as it is read.
 *
 * @param subjectLabel code of the case or request, name of the practitioner or office
 * @param executor name of the practitioner whose appointment began it, null where none did
 * @param decision number of the decision of that appointment, null where none is on record
 * @param person name of who is told of, where it is one of several who were helped in a case; null else
 * @param ofWhom name of the one who is told of, or else of the first who is helped; null where it is about no case or request
 * @param end how it was settled, null while it is open
 */
public record DutyView(
        DutyId id,
        PeriodOfLaw kind,
        PeriodUnit unit,
        int amount,
        Responsible responsible,
        String legalReference,
        Subject subject,
        String subjectLabel,
        String office,
        @Nullable String executor,
        @Nullable String decision,
        @Nullable ActorId executorAccount,
        @Nullable String person,
        @Nullable String ofWhom,
        @Nullable String note,
        Instant begunAt,
        Instant dueAt,
        DutyState state,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable End end,
        long version) {

    /**
     * How a duty ended.
     *
     * @param metOn null of a dropped one, as all about the paper
     * @param reason null of a met one
     */
    public record End(
            @Nullable LocalDate metOn,
            @Nullable Manner manner,
            @Nullable String paperNumber,
            @Nullable LocalDate paperOn,
            @Nullable String reason,
            Instant at,
            @Nullable String by) {}

    public DutyActions.Standing standing() {
        return new DutyActions.Standing(state, responsible, executorAccount);
    }

    /** What its words are made of. */
    public DutyWords.Standing period() {
        return new DutyWords.Standing(state, unit, kind.isMinimum(), dueAt, end == null ? null : end.metOn());
    }

    /**
     * Whose it is beside others of its kind in a case: one of several who were helped, or the first of them where he withdrew
     * what he had asked for (TT 12/2018 Đ9 k2); null where it is owed to nobody in particular.
     */
    public @Nullable String owedTo() {
        boolean withdrawn = kind == PeriodOfLaw.D16 && subject.kind() == SubjectKind.CASE;
        return person == null && withdrawn ? ofWhom : person;
    }

    @Override
    public String toString() {
        return "DutyView[" + kind + " " + id + "]";
    }
}
