package vn.tgpl.referrals.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Ties a referral to the request of a citizen who had come by himself, so that its sender hears the true answer. */
@Service
@Transactional
public class ReferralLinking {

    private final Referrals referrals;
    private final ReferralQueries queries;
    private final Requests requests;
    private final Journal journal;

    ReferralLinking(Referrals referrals, ReferralQueries queries, Requests requests, Journal journal) {
        this.referrals = referrals;
        this.queries = queries;
        this.requests = requests;
        this.journal = journal;
    }

    /**
     * @param receiptCode of the request, as it stands on the citizen's receipt
     * @return the request
     * @throws NotFound when the referral did not come to the actor's centre
     */
    public RequestId link(ReferralId id, String receiptCode, Actor actor) {
        Referral referral = queries.find(id, ReferralView.receivedIn(actor.scope()))
                .flatMap(found -> referrals.findById(id))
                .orElseThrow(NotFound::new);
        ReferredRequest request = requests.refer(receiptCode, id.value(), actor);
        referral.isFoundAs(request);
        referrals.save(referral);
        journal.record(actor, "referrals.link", "referral", id.toString(), null);
        return request.id();
    }
}
