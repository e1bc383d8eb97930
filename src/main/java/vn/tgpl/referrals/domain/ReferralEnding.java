package vn.tgpl.referrals.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Answers the sender of somebody who cannot be reached or wants no legal aid. */
@Service
@Transactional
public class ReferralEnding {

    private final Referrals referrals;
    private final ReferralQueries queries;
    private final Journal journal;
    private final Clock clock;

    ReferralEnding(Referrals referrals, ReferralQueries queries, Journal journal, Clock clock) {
        this.referrals = referrals;
        this.queries = queries;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The centre waits no longer; whoever comes after all is taken up from the same referral.
     *
     * @throws NotFound when it did not come to the actor's centre, or is a request that was passed on
     * @throws ReferralAlreadyTakenUp when it does not wait any more
     */
    public void end(ReferralId id, EndReferral how, Actor actor) {
        Referral referral = queries.find(id, ReferralView.receivedIn(actor.scope()))
                .flatMap(found -> referrals.findById(id))
                .orElseThrow(NotFound::new);
        referral.end(how, clock.instant());
        referrals.save(referral);
        journal.record(actor, "referrals.end", "referral", id.toString(), how.reason());
    }
}
