package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;

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
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(ScheduleHearing command, Instant recordedAt, ActorId recordedBy) {
        this.id = command.hearingId();
        this.caseId = command.caseId();
        this.startsAt = command.startsAt();
        this.court = command.court();
        this.room = command.room();
        this.subject = command.subject();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void conclude(String stated, Instant now) {
        if (outcome != null) {
            throw new OutcomeAlreadyRecorded();
        }
        if (startsAt.isAfter(now)) {
            throw new HearingNotYetHeld();
        }
        outcome = stated;
    }

    boolean belongsTo(CaseId wanted) {
        return caseId.equals(wanted);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
