package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.refusal.RegistrationAlreadyAnswered;
import vn.tgpl.casework.domain.refusal.RegistrationAnsweredBeforeAnswer;
import vn.tgpl.casework.domain.refusal.RegistrationAnsweredBeforeSending;
import vn.tgpl.casework.domain.refusal.RegistrationAnsweredInFuture;
import vn.tgpl.casework.domain.refusal.RegistrationHourBeforeAnswer;
import vn.tgpl.casework.domain.refusal.RegistrationHourInFuture;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.shared.ActorId;

/** The registration of an executor for one person in one stage of proceedings, with the answers to it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "registration")
class Registration extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    /** Shared by those that were sent with one letter, for one person each. */
    private UUID letterId;

    private UUID personId;
    private UUID assignmentId;

    /** Null of a registration of before kinds were told. */
    @Enumerated(EnumType.STRING)
    private @Nullable AuthorityKind authorityKind;

    private String authority;
    private String stageCode;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private LocalDate sentOn;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private ActorId recordedBy;

    private @Nullable Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private @Nullable ActorId withdrawnBy;

    private @Nullable String withdrawalReason;

    /** Of a letter that was withdrawn since whoever sent it left the case: on which ground he did; null of any other. */
    private @Nullable String withdrawalGround;

    /** The letter in the place of which it was told, null where it was told at once. */
    private @Nullable UUID corrects;

    private @Nullable String correctionReason;

    /** Why it was sent though the same had been entered already. */
    private @Nullable String againReason;

    @ElementCollection
    @CollectionTable(
            schema = "casework",
            name = "registration_answer",
            joinColumns = @JoinColumn(name = "registration_id"))
    private Set<RegistrationAnswer> answers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /** @param id that of the letter for the first whom it names, one of its own for each other */
    Registration(
            UUID id,
            RegisterExecutor command,
            RegistrationPeople.Registrant whom,
            UUID assignmentId,
            Instant recordedAt,
            ActorId recordedBy) {
        this.id = id;
        this.letterId = command.registrationId();
        this.personId = whom.person();
        this.caseId = command.caseId();
        this.assignmentId = assignmentId;
        this.authorityKind = command.kind();
        this.authority = command.authority();
        this.stageCode = command.stageCode();
        this.capacity = whom.capacity();
        this.sentOn = command.sentOn();
        this.againReason = command.againReason();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether it says what the form says, so that sending it again writes nothing. */
    boolean says(RegisterExecutor command) {
        return caseId.equals(command.caseId())
                && authorityKind == command.kind()
                && authority.equals(command.authority())
                && stageCode.equals(command.stageCode())
                && command.whom().names(personId, capacity)
                && sentOn.equals(command.sentOn());
    }

    /** It was told wrongly, and stays on record with what was answered to it. */
    void withdraw(String why, Instant now, ActorId by) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalReason = why;
    }

    /** Nobody answers it any more: whoever sent it leaves the case on that ground. */
    void close(String ground, Instant now, ActorId by) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalGround = ground;
    }

    /** It is told in the place of what was told wrongly. */
    Registration inPlaceOf(UUID letter, String why) {
        corrects = letter;
        correctionReason = why;
        return this;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isAnswered() {
        return !answers.isEmpty();
    }

    void answer(RegistrationAnswer answer, Instant now) {
        Optional<RegistrationAnswer> latest = latest();
        if (!takes(answer.outcome())) {
            throw new RegistrationAlreadyAnswered();
        }
        LocalDate earliest = latest.map(before -> Days.of(before.receivedAt())).orElse(sentOn);
        Days.within(
                Days.of(answer.receivedAt()),
                earliest,
                now,
                latest.isPresent() ? RegistrationAnsweredBeforeAnswer::new : RegistrationAnsweredBeforeSending::new,
                RegistrationAnsweredInFuture::new);
        latest.filter(before ->
                        answer.outcome().endsRegistration() && Days.isBefore(before.receivedAt(), answer.receivedAt()))
                .ifPresent(before -> {
                    throw new RegistrationHourBeforeAnswer(before.receivedAt());
                });
        if (answer.receivedAt().isAfter(now)) {
            throw new RegistrationHourInFuture();
        }
        answers.add(answer);
    }

    UUID letterId() {
        return letterId;
    }

    String authority() {
        return authority;
    }

    UUID personId() {
        return personId;
    }

    /** With the same authority in the same stage, and in no other letter. */
    boolean isLike(RegisterExecutor command) {
        return authority.equals(command.authority())
                && stageCode.equals(command.stageCode())
                && !letterId.equals(command.registrationId());
    }

    /** For the same person in the same stage. */
    boolean isAbout(Registration other) {
        return personId.equals(other.personId) && stageCode.equals(other.stageCode);
    }

    /** Whether the authority may answer so now. */
    boolean takes(RegistrationOutcome outcome) {
        return outcome.mayFollow(latest().map(RegistrationAnswer::outcome).orElse(null));
    }

    /** Refused or cancelled. */
    boolean isLost() {
        return latest().map(RegistrationAnswer::outcome)
                .filter(RegistrationOutcome::endsRegistration)
                .isPresent();
    }

    /** When it was refused or cancelled; empty where it was not. */
    Optional<Instant> lostAt() {
        return latest().filter(one -> one.outcome().endsRegistration()).map(RegistrationAnswer::receivedAt);
    }

    /** Within which period somebody else has to be appointed since it was lost; empty where the law sets none. */
    Optional<LegalPeriod> replacement() {
        return latest().flatMap(one -> one.outcome().replacementOf(capacity));
    }

    /** Entered by the authority, and not cancelled since. */
    boolean isEntered() {
        return latest().isPresent() && !isLost();
    }

    Capacity capacity() {
        return capacity;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    private Optional<RegistrationAnswer> latest() {
        return answers.stream().max(Comparator.comparing(RegistrationAnswer::outcome));
    }

    @Override
    public UUID getId() {
        return id;
    }
}
