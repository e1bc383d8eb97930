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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    /** Why it is declared after the appointment; null of what was declared with it, and of a first "none of them" since. */
    private @Nullable String reason;

    /**
     * By which marks of bars the question was asked. Null of what was declared before marks were kept: by which it was asked nobody
     * knows any more, and "none of them" is taken to answer all that is asked since.
     */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> asked;

    private Instant declaredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private ActorId declaredBy;

    @SuppressWarnings("NullAway.Init")
    protected BarDeclaration() {}

    BarDeclaration(Assignment assignment, BarAnswer answer, BarAnswer.Earlier how) {
        this.id = TimeOrderedId.next();
        this.assignment = assignment;
        this.groundCode = answer.saysNone() ? null : answer.told();
        this.reason = how.reason();
        this.asked = how.asked();
        this.declaredAt = how.at();
        this.declaredBy = how.by();
    }

    /** Whether that is declared already; not where more is asked now than none applied of. */
    boolean says(BarAnswer answer, BarQuestion question) {
        return groundCode == null ? answer.saysNone() && question.isWithin(asked) : groundCode.equals(answer.told());
    }

    boolean isBar() {
        return groundCode != null;
    }

    /** Code of the bar that applies; empty where none does. */
    Optional<String> ground() {
        return Optional.ofNullable(groundCode);
    }

    Instant declaredAt() {
        return declaredAt;
    }

    @Override
    public String toString() {
        return "BarDeclaration[" + id + "]";
    }
}
