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
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.DutyWords.Standing;
import vn.tgpl.shared.ActorId;
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
        LocalDate begunOn = begunAt.atZone(Vietnam.ZONE).toLocalDate();
        if (command.metOn().isBefore(begunOn)) {
            throw new MetBeforeBeginning(begunOn);
        }
        if (command.metOn().isAfter(now.atZone(Vietnam.ZONE).toLocalDate())) {
            throw new MetInFuture();
        }
        LocalDate lastDay = standing().lastDay();
        if (standing().minimum() && !command.metOn().isAfter(lastDay)) {
            throw new MetWithinMinimum(lastDay);
        }
        if (command.paperOn() != null && command.paperOn().isAfter(command.metOn())) {
            throw new PaperAfterMeeting();
        }
        metOn = command.metOn();
        manner = command.manner();
        paperNumber = command.paperNumber();
        paperOn = command.paperOn();
        settle(DutyState.MET, now, by);
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
