package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseOpened;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.FileHandedOver;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Ownership;

/** A case of legal aid from the register entry to the hand-over of its file. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "legal_aid_case")
class LegalAidCase extends AbstractAggregateRoot<LegalAidCase> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseId id;

    @Embedded
    private Seat seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    private RegisterEntry register;

    @Embedded
    private BeneficiaryOfCase beneficiary;

    @Embedded
    private Matter matter;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_group", joinColumns = @JoinColumn(name = "case_id"))
    private Set<GroupOfCase> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    private Set<PartyOfCase> parties = new HashSet<>();

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<Deadline> deadlines = new ArrayList<>();

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<CaseStep> steps = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** The day on which the case came to its state; no step goes before it. */
    private LocalDate stateSince;

    private @Nullable LocalDate closedOn;
    private @Nullable String resultCode;
    private @Nullable String shelfMark;
    private @Nullable Instant nextDueAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidCase() {}

    LegalAidCase(NewCase opened, List<Term> terms) {
        this.id = opened.id();
        this.seat = opened.seat();
        this.request = opened.request();
        this.register = opened.register();
        this.beneficiary = opened.beneficiary();
        this.matter = opened.matter();
        this.groups.addAll(opened.groups());
        this.parties.addAll(opened.parties());
        this.state = CaseState.ACCEPTED;
        this.stateSince = Days.of(register.acceptedAt());
        terms.forEach(term -> deadlines.add(new Deadline(this, term)));
        nextDueAt = clock().next();
        registerEvent(new CaseOpened(id, register.code(), register.acceptedAt()));
    }

    void assign(Appointment appointment, UUID assignmentId, Actor actor, Instant now) {
        require(CaseAction.ASSIGN, actor);
        Days.within(appointment.decidedOn(), acceptedOn(), now, DecidedBeforeAcceptance::new, DecidedInFuture::new);
        assignments.add(new Assignment(assignmentId, this, appointment, now, actor.id()));
        clock().meet(DeadlineKind.ASSIGNMENT, now);
        move(CaseAction.ASSIGN, appointment.decidedOn(), null, actor, now);
        registerEvent(new PractitionerAssigned(
                id, appointment.practitioner().id(), appointment.practitioner().account(), now));
    }

    Activity record(RecordActivity command, Actor actor, Instant now) {
        require(CaseAction.RECORD_ACTIVITY, actor);
        Days.within(command.performedOn(), acceptedOn(), now, PerformedBeforeAcceptance::new, PerformedInFuture::new);
        move(CaseAction.RECORD_ACTIVITY, stateSince, null, actor, now);
        return new Activity(command, now, actor.id());
    }

    Hearing schedule(ScheduleHearing command, Actor actor, Instant now) {
        require(CaseAction.SCHEDULE_HEARING, actor);
        if (Days.of(command.startsAt()).isBefore(acceptedOn())) {
            throw new HearingBeforeAcceptance(acceptedOn());
        }
        move(CaseAction.SCHEDULE_HEARING, stateSince, null, actor, now);
        return new Hearing(command, now, actor.id());
    }

    void conclude(Hearing hearing, String outcome, Actor actor, Instant now) {
        require(CaseAction.RECORD_OUTCOME, actor);
        hearing.conclude(outcome, now);
    }

    void receivePapers(Actor actor, Instant now) {
        require(CaseAction.RECEIVE_PAPERS, actor);
        clock().meet(DeadlineKind.MISSING_PAPERS, now);
        nextDueAt = clock().next();
    }

    // TT 12/2018 Đ10
    Closure close(CloseCase command, ClosingGround ground, Term handover, Actor actor, Instant now) {
        require(ground.action(), actor);
        Days.within(
                command.closedOn(), ground.earliestAfter(stateSince), now, ClosedBeforeWork::new, ClosedInFuture::new);
        if (ground.completed()) {
            clock().meet(DeadlineKind.ADVICE_ANSWER, now);
        }
        clock().lapseAll(now);
        deadlines.add(new Deadline(this, handover));
        closedOn = command.closedOn();
        resultCode = command.resultCode();
        move(ground.action(), command.closedOn(), null, actor, now);
        registerEvent(new CaseClosed(id, command.resultCode(), command.closedOn()));
        return new Closure(command, ground.legalReference(), now, actor.id());
    }

    FileHandover handOver(HandOverFile command, Actor actor, Instant now) {
        require(CaseAction.HAND_OVER, actor);
        Days.within(command.handedOn(), stateSince, now, HandedOverBeforeClosing::new, HandedOverInFuture::new);
        clock().meet(DeadlineKind.FILE_HANDOVER, now);
        move(CaseAction.HAND_OVER, command.handedOn(), null, actor, now);
        registerEvent(new FileHandedOver(id, command.handedOn()));
        return new FileHandover(command, now, actor.id());
    }

    /** Suspends, resumes, archives or reopens the case. */
    void take(TakeStep command, Actor actor, Instant now) {
        require(command.action(), actor);
        Days.within(command.effectiveOn(), stateSince, now, StepBeforeLastOne::new, StepInFuture::new);
        if (command.action() == CaseAction.REOPEN) {
            clock().lapseAll(now);
            closedOn = null;
            resultCode = null;
            shelfMark = null;
        }
        if (command.action() == CaseAction.ARCHIVE) {
            shelfMark = command.shelfMark();
        }
        move(command.action(), command.effectiveOn(), command.reason(), actor, now);
    }

    int recount(CaseDeadlines rules) {
        int moved = clock().recount(rules);
        nextDueAt = clock().next();
        return moved;
    }

    Standing standing(ActorId viewer) {
        return new Standing(
                state, matter.formOfAid(), clock().awaited(), executors().contains(viewer));
    }

    Ownership ownership() {
        return seat.with(executors());
    }

    /** Refuses what the case no longer allows, and what was decided on an older reading of it. */
    void requireStill(CaseAction action, Actor actor, long seen) {
        require(action, actor);
        if (version == null || version != seen) {
            throw new CaseChangedMeanwhile();
        }
    }

    CaseId id() {
        return id;
    }

    @Nullable
    Instant nextDueAt() {
        return nextDueAt;
    }

    Matter matter() {
        return matter;
    }

    Seat seat() {
        return seat;
    }

    CaseState state() {
        return state;
    }

    /** A change of state leaves its step; work in a state that stays leaves rows of its own. */
    private void move(CaseAction action, LocalDate effectiveOn, @Nullable String reason, Actor actor, Instant now) {
        CaseState next = action.after(state, assignments.stream().anyMatch(Assignment::isOpen));
        if (next != state) {
            steps.add(new CaseStep(this, action, next, effectiveOn, reason, now, actor.id()));
            state = next;
            stateSince = effectiveOn;
        }
        nextDueAt = clock().next();
    }

    private void require(CaseAction action, Actor actor) {
        WhyNot obstacle =
                CaseActions.permission(action, standing(actor.id()), actor::may).obstacle();
        if (obstacle != null) {
            throw new CaseActionNotPermitted(obstacle);
        }
    }

    private Set<ActorId> executors() {
        return assignments.stream()
                .filter(Assignment::isOpen)
                .flatMap(assignment -> Optional.ofNullable(assignment.account()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private CaseClock clock() {
        return new CaseClock(deadlines);
    }

    private LocalDate acceptedOn() {
        return Days.of(register.acceptedAt());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalAidCase that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "LegalAidCase[" + id + "]";
    }
}
