package vn.tgpl.referrals.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** A citizen handed on to a centre (TT 12/2018 Đ17a, form 13). */
@Entity
@Table(schema = "referrals", name = "referral")
@SuppressWarnings("UnusedVariable") // what is only kept here is read by ReferralQueries
class Referral {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReferralId id;

    private String code;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sender_office_id"))
    private OfficeId senderOffice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
    private ActorId sentBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
    private OfficeId centre;

    private String provinceCode;
    private String fullName;
    private String contact;
    private String personStatus;
    private String matter;
    private String paperSeen;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private @Nullable UUID requestId;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(SendReferral command, ReferralCode code, Destination to, OfficeId from, ActorId by, Instant now) {
        this.id = command.id();
        this.code = code.value();
        this.senderOffice = from;
        this.sentBy = by;
        this.centre = to.centre();
        this.provinceCode = to.provinceCode();
        this.fullName = command.fullName();
        this.contact = command.contact();
        this.personStatus = command.personStatus();
        this.matter = command.matter();
        this.paperSeen = command.paperSeen();
        this.sentAt = now;
        this.state = ReferralState.WAITING;
    }

    /** The centre has written the citizen's request down. */
    void takenUpAs(RequestId request) {
        if (state != ReferralState.WAITING) {
            throw new ReferralAlreadyTakenUp();
        }
        requestId = request.value();
        state = ReferralState.TAKEN_UP;
    }

    /** The citizen had come by himself: his request stands for this referral, as it is by now. */
    void isFoundAs(ReferredRequest request) {
        takenUpAs(request.id());
        if (request.outcome() != null) {
            state = ReferralState.valueOf(request.outcome().name());
            answeredAt = request.decidedAt();
        }
    }

    void answered(ReferralState answer, Instant at) {
        state = answer;
        answeredAt = at;
    }

    /** Whether that form says the same of the same person; which centre it went to was settled when it was sent. */
    boolean says(SendReferral form) {
        return fullName.equals(form.fullName())
                && contact.equals(form.contact())
                && personStatus.equals(form.personStatus())
                && matter.equals(form.matter())
                && paperSeen.equals(form.paperSeen())
                && (form.centre() == null || centre.equals(form.centre()));
    }

    boolean wasSentBy(OfficeId office) {
        return senderOffice.equals(office);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Referral referral && id.equals(referral.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
