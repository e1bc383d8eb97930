package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.AnsweredBeforeReceipt;
import vn.tgpl.casework.domain.refusal.AnsweredInFuture;
import vn.tgpl.shared.ActorId;

/** A beneficiary's request for another executor with its answer (TT 12/2018 Đ9 k1). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "change_request")
class ChangeRequest extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private UUID assignmentId;
    private String groundCode;
    private LocalDate receivedOn;
    private @Nullable String note;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeAnswer answer;

    private @Nullable LocalDate answeredOn;
    private @Nullable String reason;
    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable ActorId answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    ChangeRequest(RequestChange command, Instant recordedAt, ActorId recordedBy) {
        this.id = command.requestId();
        this.caseId = command.caseId();
        this.assignmentId = command.assignmentId();
        this.groundCode = command.groundCode();
        this.receivedOn = command.receivedOn();
        this.note = command.note();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether that form says what stands here; an answer given since is not of the form. */
    boolean says(RequestChange form) {
        return caseId.equals(form.caseId())
                && assignmentId.equals(form.assignmentId())
                && groundCode.equals(form.groundCode())
                && receivedOn.equals(form.receivedOn())
                && Objects.equals(note, form.note());
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    void answer(ChangeAnswer given, LocalDate on, @Nullable String why, Instant now, ActorId by) {
        Days.within(on, receivedOn, now, AnsweredBeforeReceipt::new, AnsweredInFuture::new);
        answer = given;
        answeredOn = on;
        reason = why;
        answeredAt = now;
        answeredBy = by;
    }

    boolean concerns(UUID assignment) {
        return assignmentId.equals(assignment);
    }

    UUID assignmentId() {
        return assignmentId;
    }

    String groundCode() {
        return groundCode;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
