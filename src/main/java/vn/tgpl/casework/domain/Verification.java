package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ResultBeforeRequest;
import vn.tgpl.casework.domain.refusal.ResultInFuture;
import vn.tgpl.casework.domain.refusal.VerificationAlreadyConcluded;
import vn.tgpl.casework.domain.refusal.VerificationEnded;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;
import vn.tgpl.shared.TimeOrderedId;

/**
 * Facts verified in another province for a case here, or here for another province. What is asked of a centre on record is two
 * of them: the request of the case, and what reached that centre, which knows nothing of the case but what it is asked.
 */
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

    /** The centre on record that is asked. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_centre_id"))
    private @Nullable OfficeId toCentre;

    /** The request of a case that reached this centre; null of what came by letter. */
    private @Nullable UUID originId;

    private String counterpart;
    private String subject;
    private LocalDate askedOn;

    @Embedded
    private @Nullable AnswerPeriod period;

    @Embedded
    private @Nullable VerificationAnswer answer;

    /** Null while it is open, and of what was answered. */
    @Embedded
    private @Nullable VerificationEnd ending;

    /** Whoever asked noted an answer on paper, whose words stand with his case alone. */
    private boolean byLetter;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    Verification(RequestVerification command, String counterpart, Seat seat, Instant now, ActorId by) {
        this.id = command.id();
        this.seat = seat;
        this.caseId = command.caseId();
        this.toCentre = command.toCentre();
        this.counterpart = counterpart;
        this.subject = command.subject();
        this.askedOn = command.askedOn();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /**
     * What reaches the centre that is asked.
     *
     * @param asking name of the centre that asks
     */
    Verification arriving(String asking, Seat there, CaseDeadlines deadlines) {
        Verification arrived = new Verification();
        arrived.id = TimeOrderedId.next();
        arrived.seat = there;
        arrived.originId = id;
        arrived.counterpart = asking;
        arrived.subject = subject;
        arrived.askedOn = askedOn;
        arrived.recordedAt = recordedAt;
        arrived.recordedBy = recordedBy;
        return arrived.dueBy(deadlines);
    }

    /** Asked by another province, which is answered in time. */
    Verification dueBy(CaseDeadlines deadlines) {
        period = AnswerPeriod.from(askedOn, deadlines);
        return this;
    }

    void conclude(ConcludeVerification command, Instant now, ActorId by) {
        requireOpen();
        Days.within(command.resultOn(), askedOn, now, ResultBeforeRequest::new, ResultInFuture::new);
        answer = new VerificationAnswer(command.result(), command.resultOn(), now, by);
    }

    /** Nobody answers it any more. */
    void end(VerificationEnd how) {
        requireOpen();
        ending = how;
    }

    private void requireOpen() {
        if (answer != null) {
            throw new VerificationAlreadyConcluded();
        }
        if (ending != null) {
            throw new VerificationEnded();
        }
    }

    /** Nobody has to answer it here any more: who asked has his answer on paper. */
    void answeredByLetter(LocalDate on, Instant now, ActorId by) {
        answer = new VerificationAnswer("", on, now, by);
        byLetter = true;
    }

    /** Whether that form says what stands here. */
    boolean says(RequestVerification form) {
        return Objects.equals(caseId, form.caseId())
                && Objects.equals(toCentre, form.toCentre())
                && (toCentre != null || counterpart.equals(form.counterpart()))
                && subject.equals(form.subject())
                && askedOn.equals(form.askedOn());
    }

    boolean belongsTo(@Nullable CaseId wanted) {
        return wanted == null ? caseId == null : wanted.equals(caseId);
    }

    @Nullable
    CaseId caseId() {
        return caseId;
    }

    @Nullable
    UUID originId() {
        return originId;
    }

    Ownership ownership() {
        return seat.with(Set.of());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
