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

/** The end of a case with its result and ground (TT 12/2018 Đ10). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "closure")
class Closure extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String resultCode;
    private LocalDate closedOn;
    private String summary;
    private String legalReference;
    private Instant closedAt;

    /** The case was reopened: the row is history. */
    private @Nullable Instant setAsideAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private ActorId closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    Closure(CloseCase command, String legalReference, Instant closedAt, ActorId closedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.resultCode = command.resultCode();
        this.closedOn = command.closedOn();
        this.summary = command.summary();
        this.legalReference = legalReference;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
