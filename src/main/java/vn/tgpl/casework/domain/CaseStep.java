package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** A change of the state of a case: what was done, from where to where, by whom and why. Written once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "case_step")
class CaseStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private LegalAidCase legalAidCase;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    @Enumerated(EnumType.STRING)
    private CaseState fromState;

    @Enumerated(EnumType.STRING)
    private CaseState toState;

    private LocalDate effectiveOn;
    private @Nullable String reason;
    private @Nullable String note;
    private Instant takenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_by"))
    private ActorId takenBy;

    @SuppressWarnings("NullAway.Init")
    protected CaseStep() {}

    /**
     * @param effectiveOn the day from which it holds, which may lie before the day it is entered
     * @param reason null where a row of its own tells it
     * @param note what is told beside it, null for most steps
     */
    CaseStep(
            LegalAidCase legalAidCase,
            CaseAction action,
            CaseState toState,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String note,
            Instant takenAt,
            ActorId takenBy) {
        this.id = TimeOrderedId.next();
        this.legalAidCase = legalAidCase;
        this.action = action;
        this.fromState = legalAidCase.life().state();
        this.toState = toState;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.note = note;
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    /** The round that began with it, empty where it opened nothing anew. */
    Optional<Round> round() {
        return action == CaseAction.REOPEN ? Optional.of(new Round(effectiveOn, takenAt)) : Optional.empty();
    }

    /** Whether it opened a case that had ended. */
    boolean reopens() {
        return action == CaseAction.REOPEN;
    }

    Instant takenAt() {
        return takenAt;
    }

    CaseState toState() {
        return toState;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseStep step && id.equals(step.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CaseStep[" + id + "]";
    }
}
