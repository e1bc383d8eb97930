package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Why the papers that are awaited may come later than usual. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "paper_extension")
class PaperExtension extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String reason;

    /** Null of those kept before they were told. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<UUID> deadlines;

    private Instant extendedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "extended_by"))
    private ActorId extendedBy;

    @SuppressWarnings("NullAway.Init")
    protected PaperExtension() {}

    /** @param deadlines the periods that became longer */
    PaperExtension(ExtendPapers command, Set<UUID> deadlines, Instant extendedAt, ActorId extendedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.reason = command.reason();
        this.deadlines = List.copyOf(deadlines);
        this.extendedAt = extendedAt;
        this.extendedBy = extendedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
