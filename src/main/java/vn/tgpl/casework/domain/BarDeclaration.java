package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** What was declared of an executor about the bars of the law of procedure, by whom and when; it is never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "bar_declaration")
class BarDeclaration {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    /** Which bar applies; null where none does. */
    private @Nullable String groundCode;

    /** Why it is declared after the appointment, null of what was declared with it. */
    private @Nullable String reason;

    private Instant declaredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private ActorId declaredBy;

    @SuppressWarnings("NullAway.Init")
    protected BarDeclaration() {}

    BarDeclaration(
            Assignment assignment, BarAnswer answer, @Nullable String reason, Instant declaredAt, ActorId declaredBy) {
        this.id = TimeOrderedId.next();
        this.assignment = assignment;
        this.groundCode = answer.saysNone() ? null : answer.told();
        this.reason = reason;
        this.declaredAt = declaredAt;
        this.declaredBy = declaredBy;
    }

    boolean says(BarAnswer answer) {
        return groundCode == null ? answer.saysNone() : groundCode.equals(answer.told());
    }

    @Override
    public String toString() {
        return "BarDeclaration[" + id + "]";
    }
}
