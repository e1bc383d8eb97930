package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** The end of a case with its result and ground (TT 12/2018 Đ10). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "closure")
class Closure extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String resultCode;
    private LocalDate closedOn;
    private String summary;
    private String legalReference;
    private Instant closedAt;

    @Embedded
    private @Nullable EndingDecision decision;

    /** The day the withdrawal came in by which the case ended, null for every other end. */
    private @Nullable LocalDate takenBackOn;

    /** Why it ended although nothing of the work was on record, null where something was. */
    private @Nullable String bareReason;

    /** Why it ended by what it had ended by before a reopening although nothing was done since, null for every other end. */
    private @Nullable String againReason;

    /** Why it ended for all by a ground that concerns one, null for every other end. */
    private @Nullable String othersReason;

    /** Why it ended by a trial while an earlier stage was on record, null for every other end. */
    private @Nullable String stageReason;

    /** Why it ended with its stage although a session or a trial lay ahead, null for every other end. */
    private @Nullable String aheadReason;

    /** How the completed case counts for those who performed it; none for a case that was not continued. */
    @ElementCollection
    @CollectionTable(schema = "casework", name = "credit", joinColumns = @JoinColumn(name = "closure_id"))
    private Set<Credit> credits = new HashSet<>();

    /** The case was reopened: the row is history. */
    private @Nullable Instant setAsideAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private ActorId closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    Closure(
            CloseCase command,
            ClosingGround ground,
            @Nullable EndingDecision decision,
            Instant closedAt,
            ActorId closedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.resultCode = command.resultCode();
        this.closedOn = command.closedOn();
        this.summary = command.summary();
        this.legalReference = ground.legalReference();
        this.credits.addAll(ground.credits());
        this.decision = decision;
        this.takenBackOn = command.takenBackOn();
        this.bareReason = ground.bareReason(command.bareReason());
        this.againReason = ground.againReason(command.againReason());
        this.othersReason = ground.othersReason(command.othersReason());
        this.stageReason = ground.stageReason(command.stageReason());
        this.aheadReason = ground.aheadReason(command.aheadReason());
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
