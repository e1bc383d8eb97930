package vn.tgpl.referrals.domain;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.intake.Transfers;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/**
 * Lets a request that is passed to a centre on record arrive there (Luật TGPL 2017 Đ35 k1): it waits among what was
 * referred to the centre, which writes it down or says why it does not.
 */
@Service
@Transactional
public class TransferArrivals {

    private final Referrals referrals;
    private final ReferralQueries queries;
    private final Transfers transfers;
    private final Offices offices;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TransferArrivals(
            Referrals referrals,
            ReferralQueries queries,
            Transfers transfers,
            Offices offices,
            Journal journal,
            Clock clock) {
        this.referrals = referrals;
        this.queries = queries;
        this.transfers = transfers;
        this.offices = offices;
        this.journal = journal;
        this.clock = clock;
    }

    /** An organisation that is not on record is told on paper. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestTransferred transferred) {
        OfficeId to = transferred.toOffice();
        if (to != null) {
            HandedOver told = transfers.handedOver(transferred.requestId());
            referrals.save(new Referral(
                    transferred.requestId(),
                    told,
                    ReferralCode.draw(random),
                    Route.of(
                            told.from(),
                            transferred.transferredBy(),
                            destination(offices.get(to)),
                            transferred.transferredAt())));
        }
    }

    /**
     * Tells the sender why the centre does not take the request; it is open there again.
     *
     * @throws NotFound when it did not come to the actor's centre, or is no request that was passed on
     * @throws ReferralAlreadyTakenUp when it does not wait any more
     */
    public void sendBack(ReferralId id, String reason, Actor actor) {
        Referral referral = queries.find(id, ReferralView.receivedIn(actor.scope()))
                .flatMap(found -> referrals.findById(id))
                .orElseThrow(NotFound::new);
        transfers.takeBack(referral.sendBack(reason, clock.instant()), reason, actor);
        referrals.save(referral);
        journal.record(actor, "referrals.send-back", "referral", id.toString(), reason);
    }

    private static Destination destination(OfficeView centre) {
        String province = centre.provinceCode();
        if (province == null) {
            throw new UnknownCentre();
        }
        return new Destination(centre.id(), province);
    }
}
