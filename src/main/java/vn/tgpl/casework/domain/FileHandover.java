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
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The practitioner handed the file of a closed case to the organisation (Luật TGPL Đ39 k1). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "file_handover")
class FileHandover extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private LocalDate handedOn;
    private String handedBy;
    private @Nullable String note;
    private Instant receivedAt;

    /** The case was reopened: the row is history. */
    private @Nullable Instant setAsideAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "received_by"))
    private ActorId receivedBy;

    @SuppressWarnings("NullAway.Init")
    protected FileHandover() {}

    FileHandover(HandOverFile command, Instant receivedAt, ActorId receivedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.handedOn = command.handedOn();
        this.handedBy = command.handedBy();
        this.note = command.note();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
