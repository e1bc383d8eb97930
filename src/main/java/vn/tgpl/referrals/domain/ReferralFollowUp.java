package vn.tgpl.referrals.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestAccepted;
import vn.tgpl.intake.RequestAnswered;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.intake.TransferReturned;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;

/** Keeps referrals in step with the requests they became, within the transaction of the request. */
@Component
class ReferralFollowUp {

    private final Referrals referrals;
    private final AnswerTold told;

    ReferralFollowUp(Referrals referrals, AnswerTold told) {
        this.referrals = referrals;
        this.told = told;
    }

    @EventListener
    void on(RequestLogged logged) {
        UUID id = logged.referralId();
        if (id == null) {
            return;
        }
        Referral referral = referrals.findById(new ReferralId(id)).orElseThrow(NotFound::new);
        referral.takenUpAs(logged.requestId());
        referrals.save(referral);
    }

    @EventListener
    void on(RequestAccepted accepted) {
        answered(accepted.requestId(), ReferralState.ACCEPTED, accepted.acceptedAt(), accepted.acceptedBy());
    }

    @EventListener
    void on(RequestRefused refused) {
        answered(refused.requestId(), ReferralState.REFUSED, refused.refusedAt(), refused.refusedBy());
    }

    @EventListener
    void on(RequestTransferred transferred) {
        answered(
                transferred.requestId(),
                ReferralState.TRANSFERRED,
                transferred.transferredAt(),
                transferred.transferredBy());
    }

    @EventListener
    void on(RequestAnswered answered) {
        answered(answered.requestId(), ReferralState.ANSWERED, answered.answeredAt(), answered.answeredBy());
    }

    @EventListener
    void on(RequestWithdrawn withdrawn) {
        answered(withdrawn.requestId(), ReferralState.WITHDRAWN, withdrawn.withdrawnAt(), withdrawn.notedBy());
    }

    @EventListener
    void on(TransferReturned returned) {
        referrals.findByRequestId(returned.requestId().value()).forEach(referral -> {
            referral.isOpenAgain();
            referrals.save(referral);
        });
    }

    private void answered(RequestId request, ReferralState state, Instant at, ActorId by) {
        referrals.findByRequestId(request.value()).forEach(referral -> {
            referral.answered(state, at);
            referrals.save(referral);
            told.tell(request, referral, by);
        });
    }
}
