package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Ties ties;
    private final ReferralQueries queries;
    private final Requests requests;
    private final AnswerTold told;
    private final Journal journal;
    private final Clock clock;

    ReferralLinking(
            Referrals referrals,
            Ties ties,
            ReferralQueries queries,
            Requests requests,
            AnswerTold told,
            Journal journal,
            Clock clock) {
        this.referrals = referrals;
        this.ties = ties;
        this.queries = queries;
        this.requests = requests;
        this.told = told;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request may answer several referrals: each sender hears how it stands.
     *
     * @param receiptCode of the request, as it stands on the citizen's receipt
     * @param reason why it is the same person though the name or the year of birth differs, null where they do not
     * @return the request
     * @throws NotFound when the referral did not come to the actor's centre
     */
    public RequestId link(ReferralId id, String receiptCode, @Nullable String reason, Actor actor) {
        Referral referral = received(id, actor);
        ReferredRequest request = requests.refer(receiptCode, referral.referred(), actor);
        if (!request.samePerson() && reason == null) {
            throw new RequestOfAnotherName(request.beneficiaryName());
        }
        Outcome before = referral.outcome();
        referral.isFoundAs(request);
        referrals.save(referral);
        if (request.outcome() != null) {
            told.tell(request.id(), referral, actor.id());
        }
        ties.save(new Tie(id, request.id(), before, reason, actor.id(), clock.instant()));
        journal.record(actor, "referrals.link", "referral", id.toString(), reason);
        return request.id();
    }

    /**
     * Undoes a tie that was a mistake; what had become of the referral before holds again. Other referrals of the request
     * stay tied.
     *
     * @throws NotFound when the referral did not come to the actor's centre
     * @throws ReferralNotTied when nobody tied it
     */
    public void untie(ReferralId id, String reason, Actor actor) {
        Referral referral = received(id, actor);
        Tie tie = ties.findByReferralAndUntiedAtIsNull(id).orElseThrow(ReferralNotTied::new);
        RequestId request = referral.untie(tie.undo(reason, actor.id(), clock.instant()));
        ties.save(tie);
        referrals.save(referral);
        requests.unrefer(request, id.value(), other(request, id), reason, actor);
        journal.record(actor, "referrals.untie", "referral", id.toString(), reason);
    }

    /** Another referral that the same request answers, null where there is none. */
    private @Nullable UUID other(RequestId request, ReferralId untied) {
        return referrals.findByRequestId(request.value()).stream()
                .map(Referral::id)
                .filter(other -> !other.equals(untied))
                .map(ReferralId::value)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private Referral received(ReferralId id, Actor actor) {
        return queries.find(id, ReferralView.receivedIn(actor.scope()))
                .flatMap(found -> referrals.findById(id))
                .orElseThrow(NotFound::new);
    }
}
