package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.CalledOffInFuture;
import vn.tgpl.casework.domain.refusal.DroppedBeforePostponed;
import vn.tgpl.casework.domain.refusal.HearingAlreadyCalledOff;
import vn.tgpl.casework.domain.refusal.HearingAwaitsNoNewDay;
import vn.tgpl.casework.domain.refusal.HearingNotYetHeld;
import vn.tgpl.casework.domain.refusal.NextHearingNotLater;
import vn.tgpl.casework.domain.refusal.OutcomeAlreadyRecorded;
import vn.tgpl.casework.domain.refusal.PlaceOfLaterHearing;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** A session of a court in a case: announced first, later with its outcome. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "hearing")
class Hearing extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private Instant startsAt;
    private String court;
    private @Nullable String room;
    private @Nullable String subject;
    private @Nullable String outcome;
    private @Nullable UUID follows;
    private @Nullable LocalDate toldOn;

    @Embedded
    private NoticeOwed noticeOwed;

    private Instant recordedAt;

    @Embedded
    private @Nullable CalledOff calledOff;

    @Embedded
    private @Nullable Dropped dropped;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(ScheduleHearing command, NoticeOwed noticeOwed, Instant recordedAt, ActorId recordedBy) {
        this.id = command.hearingId();
        this.caseId = command.caseId();
        this.startsAt = command.startsAt();
        this.court = command.court();
        this.room = command.room();
        this.subject = command.subject();
        this.toldOn = command.toldOn();
        this.follows = command.inPlaceOf();
        this.noticeOwed = noticeOwed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** The session in the place of one that was postponed. */
    private Hearing(Hearing former, CallOffHearing.Next next, NoticeOwed noticeOwed, CalledOff postponed) {
        this.id = next.id();
        this.caseId = former.caseId;
        this.startsAt = next.startsAt();
        this.court = former.court;
        this.room = next.room();
        this.subject = former.subject;
        this.follows = former.id;
        this.toldOn = postponed.toldOn();
        this.noticeOwed = noticeOwed;
        this.recordedAt = postponed.recordedAt();
        this.recordedBy = postponed.recordedBy();
    }

    void conclude(String stated, Instant now) {
        if (outcome != null || calledOff != null) {
            throw new OutcomeAlreadyRecorded();
        }
        if (startsAt.isAfter(now)) {
            throw new HearingNotYetHeld();
        }
        outcome = stated;
    }

    void callOff(CalledOff off) {
        if (outcome != null || calledOff != null) {
            throw new HearingAlreadyCalledOff();
        }
        calledOff = off;
    }

    /**
     * It was postponed and will not be held any more.
     *
     * @param replaced another one stands in its place, or was entered since
     */
    void drop(DropHearing command, boolean replaced, Instant now, ActorId by) {
        requireWaiting(replaced);
        LocalDate postponedOn = Objects.requireNonNull(calledOff).toldOn();
        Days.within(command.toldOn(), postponedOn, now, DroppedBeforePostponed::new, CalledOffInFuture::new);
        dropped = new Dropped(command.toldOn(), command.reason(), now, by);
    }

    /** The session that takes its place comes after it, and it waits for one. */
    void requireWaitingFor(ScheduleHearing next, boolean replaced) {
        requireWaiting(replaced);
        if (!next.startsAt().isAfter(startsAt)) {
            throw new PlaceOfLaterHearing(startsAt);
        }
    }

    /** Its case, which ended, is open again; where another session stands in the place it took, it takes none. */
    void restore(boolean placeTaken) {
        calledOff = null;
        follows = placeTaken ? null : follows;
    }

    boolean endedWithCase() {
        return calledOff != null && calledOff.how() == CallOff.CASE_ENDED;
    }

    Optional<UUID> follows() {
        return Optional.ofNullable(follows);
    }

    /** It was postponed, and neither is another one in its place nor is it cancelled for good. */
    void requireWaiting(boolean replaced) {
        if (calledOff == null || calledOff.how() != CallOff.POSTPONED || dropped != null || replaced) {
            throw new HearingAwaitsNoNewDay();
        }
    }

    Hearing followedBy(CallOffHearing.Next next, NoticeOwed noticeOwed, CalledOff postponed) {
        if (!next.startsAt().isAfter(startsAt)) {
            throw new NextHearingNotLater(startsAt);
        }
        return new Hearing(this, next, noticeOwed, postponed);
    }

    Instant startsAt() {
        return startsAt;
    }

    /** Hour and court. */
    String told() {
        return Display.dateTime(startsAt) + ", " + court;
    }

    /** Whether that form announces what stands here; what was told of the session since is not of the form. */
    boolean says(ScheduleHearing form) {
        return caseId.equals(form.caseId())
                && startsAt.equals(form.startsAt())
                && court.equals(form.court())
                && Objects.equals(room, form.room())
                && Objects.equals(subject, form.subject())
                && Objects.equals(toldOn, form.toldOn());
    }

    boolean belongsTo(CaseId wanted) {
        return caseId.equals(wanted);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
