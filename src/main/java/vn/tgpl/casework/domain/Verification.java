package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ResultBeforeRequest;
import vn.tgpl.casework.domain.refusal.ResultInFuture;
import vn.tgpl.casework.domain.refusal.VerificationAlreadyConcluded;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Ownership;

/** Facts verified in another province for a case here, or here for another province. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "verification")
class Verification extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    private Seat seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private @Nullable CaseId caseId;

    private String counterpart;
    private String subject;
    private LocalDate askedOn;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PeriodUnit unit;

    private @Nullable Integer amount;
    private @Nullable String legalReference;
    private @Nullable String result;
    private @Nullable LocalDate resultOn;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    private @Nullable Instant concludedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concluded_by"))
    private @Nullable ActorId concludedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    Verification(RequestVerification command, Seat seat, Instant now, ActorId by) {
        this.id = command.id();
        this.seat = seat;
        this.caseId = command.caseId();
        this.counterpart = command.counterpart();
        this.subject = command.subject();
        this.askedOn = command.askedOn();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Asked by another province, which is answered in time. */
    Verification dueBy(CaseDeadlines deadlines) {
        PeriodTerms terms = deadlines.ofVerification(askedOn);
        unit = terms.unit();
        amount = terms.amount();
        legalReference = terms.article();
        dueOn = deadlines.verifiedBy(askedOn, terms);
        return this;
    }

    void conclude(ConcludeVerification command, Instant now, ActorId by) {
        if (result != null) {
            throw new VerificationAlreadyConcluded();
        }
        Days.within(command.resultOn(), askedOn, now, ResultBeforeRequest::new, ResultInFuture::new);
        result = command.result();
        resultOn = command.resultOn();
        concludedAt = now;
        concludedBy = by;
    }

    /** Whether that form says what stands here. */
    boolean says(RequestVerification form) {
        return Objects.equals(caseId, form.caseId())
                && counterpart.equals(form.counterpart())
                && subject.equals(form.subject())
                && askedOn.equals(form.askedOn());
    }

    boolean belongsTo(@Nullable CaseId wanted) {
        return wanted == null ? caseId == null : wanted.equals(caseId);
    }

    Ownership ownership() {
        return seat.with(Set.of());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
