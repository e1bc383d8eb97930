package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.BarReasonMissing;
import vn.tgpl.casework.domain.refusal.BarsUnchanged;
import vn.tgpl.casework.domain.refusal.PerformedAtBeforeAssignment;
import vn.tgpl.casework.domain.refusal.PerformedBeforeAssignment;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;

/** Who performs the aid in a case, by which decision, since when. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "assignment")
class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private LegalAidCase legalAidCase;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practitioner_id"))
    private PractitionerId practitioner;

    private String practitionerName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable ActorId account;

    @Embedded
    private @Nullable AppointmentDecision decision;

    private LocalDate decidedOn;
    private @Nullable LocalTime decidedAt;
    private Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    private ActorId assignedBy;

    @Embedded
    private @Nullable Departure departure;

    /** Whose place he takes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces")
    private @Nullable Assignment former;

    /** Beside whom he works, doing what that one no longer can. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stands_in_for")
    private @Nullable Assignment hindered;

    /** By which law a declared bar keeps him from the case as it stands, null where none does. */
    @Enumerated(EnumType.STRING)
    private @Nullable BarLaw barredBy;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
    @OrderBy("declaredAt, id")
    private List<BarDeclaration> declarations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** @param former whose place he takes, null when nobody's */
    Assignment(
            UUID id,
            LegalAidCase legalAidCase,
            Appointment appointment,
            @Nullable Assignment former,
            Instant assignedAt,
            ActorId assignedBy) {
        this.id = id;
        this.legalAidCase = legalAidCase;
        this.practitioner = appointment.practitioner().id();
        this.practitionerName = appointment.practitioner().fullName();
        this.account = appointment.practitioner().account();
        this.decision = appointment.decision();
        this.decidedOn = appointment.decidedOn();
        this.decidedAt = appointment.decidedAt();
        this.former = former;
        this.assignedAt = assignedAt;
        this.assignedBy = assignedBy;
        if (appointment.bars() != null) {
            declarations.add(new BarDeclaration(
                    this, appointment.bars().answer(), appointment.bars().how(assignedAt, assignedBy)));
        }
    }

    /** Refuses what is declared already, and what says without a reason something else, or that a bar applies. */
    void redeclare(BarAnswer answer, BarQuestion question, @Nullable String reason, Instant at, ActorId by) {
        if (!declarations.isEmpty() && declarations.get(declarations.size() - 1).says(answer, question)) {
            throw new BarsUnchanged();
        }
        if (reason == null && !(answer.saysNone() && !isDeclaredBarred())) {
            throw new BarReasonMissing();
        }
        declarations.add(new BarDeclaration(this, answer, new BarAnswer.Earlier(question.asked(), reason, at, by)));
        barredBy = null;
    }

    /** What is declared of him bars him by that law, or no more. */
    void weighBar(Function<BarDeclaration, Optional<BarLaw>> law) {
        barredBy = law.apply(declarations.get(declarations.size() - 1)).orElse(null);
    }

    boolean isDeclared() {
        return !declarations.isEmpty();
    }

    boolean isDeclaredBarred() {
        return isDeclared() && declarations.get(declarations.size() - 1).isBar();
    }

    /**
     * Refuses work of before the decision: whoever is not entrusted yet has nothing to do in the case. Accepting at once
     * (Luật TGPL 2017 Đ30 k4, Đ31 k3) hastens the decision and spares nobody from it.
     *
     * @param from minute at which the work began, null when only its day is told
     */
    void requireWorkAfter(LocalDate day, @Nullable LocalTime from) {
        if (day.isBefore(decidedOn)) {
            throw new PerformedBeforeAssignment(decidedOn);
        }
        if (from != null && decidedAt != null && day.equals(decidedOn) && from.isBefore(decidedAt)) {
            throw new PerformedAtBeforeAssignment(decidedAt);
        }
    }

    boolean isOpen() {
        return departure == null;
    }

    /** Whether he steps in for that one since that day or a later one. */
    boolean stepsInFor(UUID other, LocalDate since) {
        return hindered != null && hindered.id().equals(other) && !decidedOn.isBefore(since);
    }

    void stepInFor(Assignment other) {
        hindered = other;
    }

    void end(Departure leaving) {
        departure = leaving;
    }

    /** That he was replaced, when and why; empty while he performs the case. */
    Optional<Vacancy.Left> left() {
        return Optional.ofNullable(departure).map(gone -> new Vacancy.Left(id, practitioner, gone.ground(), gone.on()));
    }

    UUID id() {
        return id;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** When it was decided, where more than the day is told. */
    Optional<Instant> decidedMinute() {
        return Optional.ofNullable(decidedAt).map(minute -> Days.at(decidedOn, minute));
    }

    PractitionerId practitioner() {
        return practitioner;
    }

    @Nullable
    ActorId account() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment assignment && id.equals(assignment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Assignment[" + id + "]";
    }
}
