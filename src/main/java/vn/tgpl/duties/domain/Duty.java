package vn.tgpl.duties.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.DutyWords.Standing;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;
import vn.tgpl.shared.Vietnam;

/** Something the law asks for by a day. It arises complete and ends once, met or dropped. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "duties", name = "duty")
class Duty {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DutyId id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PeriodOfLaw kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PeriodUnit unit;

    @Column(updatable = false)
    private Instant begunAt;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private @Nullable LocalDate metOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Manner manner;

    private @Nullable String paperNumber;
    private @Nullable LocalDate paperOn;
    private @Nullable String dropReason;
    private @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private @Nullable ActorId settledBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    void meet(MeetDuty command, Instant now, ActorId by) {
        requireOpen(command.version());
        Refusals.raise(objections(command.meeting(), now));
        metOn = command.metOn();
        manner = command.manner();
        paperNumber = command.paperNumber();
        paperOn = command.paperOn();
        settle(DutyState.MET, now, by);
    }

    /** All that is said against the days on which it was met and its paper was made, and against the paper, each by itself. */
    List<DomainException> objections(Meeting told, Instant now) {
        List<DomainException> found = new ArrayList<>();
        LocalDate met = told.metOn();
        LocalDate paper = told.paperOn();
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        if (DutyRules.of(kind).written()) {
            found.addAll(withoutPaper(told));
        }
        if (met != null) {
            objection(met, today).ifPresent(found::add);
        }
        if (paper != null && paper.isAfter(today)) {
            found.add(new PaperInFuture());
        } else if (paper != null && met != null && paper.isAfter(met)) {
            found.add(new PaperAfterMeeting());
        }
        return found;
    }

    private static List<DomainException> withoutPaper(Meeting told) {
        List<DomainException> found = new ArrayList<>();
        if (told.manner() == Manner.DONE) {
            found.add(new PaperIsAskedFor());
        }
        if (told.paperNumber() == null) {
            found.add(new PaperNumberMissing());
        }
        if (told.paperOn() == null) {
            found.add(new PaperDayMissing());
        }
        return found;
    }

    private Optional<DomainException> objection(LocalDate met, LocalDate today) {
        LocalDate begunOn = begunAt.atZone(Vietnam.ZONE).toLocalDate();
        if (met.isBefore(begunOn)) {
            return Optional.of(new MetBeforeBeginning(begunOn));
        }
        if (met.isAfter(today)) {
            return Optional.of(new MetInFuture());
        }
        LocalDate lastDay = standing().lastDay();
        return standing().minimum() && !met.isAfter(lastDay)
                ? Optional.of(new MetWithinMinimum(lastDay))
                : Optional.empty();
    }

    void drop(DropDuty command, Instant now, ActorId by) {
        requireOpen(command.version());
        dropReason = command.reason();
        settle(DutyState.DROPPED, now, by);
    }

    private void settle(DutyState settled, Instant now, ActorId by) {
        state = settled;
        settledAt = now;
        settledBy = by;
    }

    private void requireOpen(long seen) {
        if (state != DutyState.OPEN || version == null || version != seen) {
            throw new DutyChangedMeanwhile();
        }
    }

    private Standing standing() {
        return new Standing(state, unit, kind.isMinimum(), dueAt, metOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Duty duty && id.equals(duty.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Duty[" + id + "]";
    }
}
