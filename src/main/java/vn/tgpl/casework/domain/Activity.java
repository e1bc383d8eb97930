package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;

/** Work done in a case (TT 02/2021). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "activity")
class Activity extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String typeCode;
    private LocalDate performedOn;
    private @Nullable LocalTime fromTime;
    private @Nullable LocalTime toTime;
    private @Nullable String place;
    private @Nullable String withWhom;
    private String outcome;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(RecordActivity command, Instant recordedAt, ActorId recordedBy) {
        this.id = command.activityId();
        this.caseId = command.caseId();
        this.typeCode = command.typeCode();
        this.performedOn = command.performedOn();
        this.fromTime = command.fromTime();
        this.toTime = command.toTime();
        this.place = command.place();
        this.withWhom = command.withWhom();
        this.outcome = command.outcome();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether that form says what stands here. */
    boolean says(RecordActivity form) {
        return caseId.equals(form.caseId())
                && typeCode.equals(form.typeCode())
                && performedOn.equals(form.performedOn())
                && Objects.equals(fromTime, form.fromTime())
                && Objects.equals(toTime, form.toTime())
                && Objects.equals(place, form.place())
                && Objects.equals(withWhom, form.withWhom())
                && outcome.equals(form.outcome());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
