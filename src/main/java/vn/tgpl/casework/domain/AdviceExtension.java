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

/** Why written advice takes longer than its first period. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "advice_extension")
class AdviceExtension extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String reason;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate agreedUntil;
    private Instant extendedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "extended_by"))
    private ActorId extendedBy;

    @SuppressWarnings("NullAway.Init")
    protected AdviceExtension() {}

    AdviceExtension(ExtendAdvice command, Instant extendedAt, ActorId extendedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.reason = command.reason();
        this.agreedOn = command.agreedOn();
        this.agreedUntil = command.agreedUntil();
        this.extendedAt = extendedAt;
        this.extendedBy = extendedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
