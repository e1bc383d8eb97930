package vn.tgpl.referrals.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** That somebody said which request on record a referral is about, and perhaps that he was mistaken. */
@Entity
@Table(schema = "referrals", name = "tie")
@SuppressWarnings("UnusedVariable") // what is only kept here is read by TieQueries
class Tie {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "before_state"))
    @AttributeOverride(name = "endReason", column = @Column(name = "before_end_reason"))
    @AttributeOverride(name = "answeredAt", column = @Column(name = "before_answered_at"))
    private Outcome before;

    private @Nullable String reason;
    private Instant tiedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tied_by"))
    private ActorId tiedBy;

    private @Nullable String untieReason;
    private @Nullable Instant untiedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "untied_by"))
    private @Nullable ActorId untiedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Tie() {}

    /**
     * @param before what had become of the referral
     * @param reason why it is the same person though the name or the year of birth differs, null where they do not
     */
    Tie(ReferralId referral, RequestId request, Outcome before, @Nullable String reason, ActorId by, Instant at) {
        this.id = TimeOrderedId.next();
        this.referral = referral;
        this.request = request;
        this.before = before;
        this.reason = reason;
        this.tiedBy = by;
        this.tiedAt = at;
    }

    /** @return what had become of the referral before */
    Outcome undo(String why, ActorId by, Instant at) {
        untieReason = why;
        untiedBy = by;
        untiedAt = at;
        return before;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tie tie && id.equals(tie.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Tie[" + id + "]";
    }
}
