package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** That one of several is helped no longer, from which day and why. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "beneficiary_end")
class BeneficiaryEnd extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private UUID personId;
    private LocalDate endedOn;
    private String groundCode;
    private String reason;
    private @Nullable UUID nextHeadId;
    private @Nullable Instant appointmentDueAt;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    private @Nullable Instant takenBackAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_back_by"))
    private @Nullable ActorId takenBackBy;

    private @Nullable String takenBackReason;

    @SuppressWarnings("NullAway.Init")
    protected BeneficiaryEnd() {}

    /**
     * @param nextHead who heads the case since, null where it is headed as before
     * @param appointmentDueAt when an executor is to be appointed again, null where nothing came back
     */
    BeneficiaryEnd(
            EndBeneficiary command,
            @Nullable PersonId nextHead,
            @Nullable Instant appointmentDueAt,
            Instant recordedAt,
            ActorId recordedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.personId = command.person().value();
        this.endedOn = command.endedOn();
        this.groundCode = command.groundCode();
        this.reason = command.reason();
        this.nextHeadId = nextHead == null ? null : nextHead.value();
        this.appointmentDueAt = appointmentDueAt;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** It was entered by mistake; he is helped as if it never had been. */
    void takeBack(String why, Instant now, ActorId by) {
        takenBackAt = now;
        takenBackBy = by;
        takenBackReason = why;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
