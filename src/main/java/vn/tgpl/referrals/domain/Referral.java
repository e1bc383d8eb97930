package vn.tgpl.referrals.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.Referred;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.shared.NotFound;
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
    private Route route;

    @Embedded
    private Told told;

    @Embedded
    private Outcome outcome;

    @Embedded
    private @Nullable PassedOn passedOn;

    /** None for a request that was passed on. */
    @Embedded
    private @Nullable PromisedTerm promised;

    private @Nullable String returnReason;
    private boolean tiedByHand;
    private @Nullable UUID requestId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(SendReferral command, ReferralCode code, Route route, PromisedTerm promised) {
        this.id = command.id();
        this.code = code.value();
        this.route = route;
        this.told = Told.by(command);
        this.promised = promised;
        this.outcome = Outcome.WAITING;
    }

    /** A request that another centre passed on. */
    Referral(RequestId transferred, HandedOver handedOver, ReferralCode code, Route route) {
        this.id = ReferralId.next();
        this.code = code.value();
        this.route = route;
        this.told = Told.by(handedOver);
        this.passedOn = PassedOn.of(transferred, handedOver);
        this.outcome = Outcome.WAITING;
    }

    /** The centre has written the citizen's request down. */
    void takenUpAs(RequestId request) {
        outcome = outcome.takenUp();
        requestId = request.value();
    }

    /** The citizen had come by himself: his request stands for this referral, as it is by now. */
    void isFoundAs(ReferredRequest request) {
        takenUpAs(request.id());
        tiedByHand = true;
        if (request.outcome() != null) {
            outcome = outcome.answered(ReferralState.valueOf(request.outcome().name()), request.decidedAt());
        }
    }

    /**
     * It was somebody else's request: all is as it was before.
     *
     * @param before what had become of it when it was tied
     * @return the request it was tied to
     */
    RequestId untie(Outcome before) {
        UUID tied = requestId;
        if (!tiedByHand || tied == null) {
            throw new ReferralNotTied();
        }
        tiedByHand = false;
        requestId = null;
        outcome = before;
        return new RequestId(tied);
    }

    /**
     * The centre does not take what was passed on to it.
     *
     * @return the request as its sender knows it
     */
    RequestId sendBack(String reason, Instant at) {
        if (passedOn == null) {
            throw new NotFound();
        }
        outcome = outcome.sentBack(at);
        returnReason = reason;
        return new RequestId(passedOn.requestId());
    }

    /** The centre gives up waiting for the person; a request that was passed on is sent back instead. */
    void end(EndReferral how, Instant at) {
        if (passedOn != null) {
            throw new NotFound();
        }
        outcome = outcome.ended(how, at);
    }

    /** The request came back to whom it had been sent to: it is open there again. */
    void isOpenAgain() {
        outcome = outcome.openAgain();
    }

    void answered(ReferralState answer, Instant at) {
        outcome = outcome.answered(answer, at);
    }

    Outcome outcome() {
        return outcome;
    }

    ReferralId id() {
        return id;
    }

    Referred referred() {
        return new Referred(id.value(), told.fullName(), passedOn == null ? null : passedOn.birth());
    }

    /** Whether that form says the same of the same person; which centre it went to was settled when it was sent. */
    boolean says(SendReferral form) {
        return told.equals(Told.by(form))
                && (form.centre() == null || route.centre().equals(form.centre()));
    }

    OfficeId sender() {
        return route.senderOffice();
    }

    boolean wasSentBy(OfficeId office) {
        return route.senderOffice().equals(office);
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
