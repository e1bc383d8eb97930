package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Where every decision begins: the request is fetched, locked and checked, and the law's proposal is noted. */
@Component
class DecisionDesk {

    private final LegalAidRequests requests;
    private final DecisionQueries decisions;
    private final Assessment assessment;
    private final AnswerBook answers;
    private final Clock clock;

    DecisionDesk(
            LegalAidRequests requests,
            DecisionQueries decisions,
            Assessment assessment,
            AnswerBook answers,
            Clock clock) {
        this.answers = answers;
        this.requests = requests;
        this.decisions = decisions;
        this.assessment = assessment;
        this.clock = clock;
    }

    /** The request, open for this decision by this officer, and locked until the decision is written. */
    LegalAidRequest open(RequestId id, Decision decision, Actor actor) {
        LegalAidRequest request = requests.lock(id)
                .filter(found -> actor.scope().covers(found.ownership()))
                .orElseThrow(NotFound::new);
        if (!request.state().isOpen()) {
            throw decisions.of(id).stream()
                    .findFirst()
                    .<RuntimeException>map(RequestAlreadyDecided::new)
                    .orElseGet(DecisionNotOpen::new);
        }
        if (!RequestActions.permission(decision, request.state(), null, actor::may)
                .isGiven()) {
            throw new DecisionNotOpen();
        }
        return request;
    }

    Answer proposal(LegalAidRequest request) {
        return assessment.answer(request);
    }

    /** @see Assessment#named */
    Optional<GroupsOfCase> named(String groupCode, LegalAidRequest request) {
        return assessment.named(groupCode, request);
    }

    /**
     * Notes a decision, and keeps what it was proposed by.
     *
     * @throws CommercialNotAided when it would give aid in business or commerce
     * @throws ReasonMissing when it differs from the proposal and no reason is given
     * @throws MoreThanAdviceAsked when more than a simple question is answered at once and no reason is given
     */
    Decided note(
            Decision decision,
            LegalAidRequest request,
            Answer proposal,
            Actor actor,
            @Nullable String reason,
            String legalReference) {
        if (RequestActions.isBarred(decision, proposal.verdict())) {
            throw new CommercialNotAided();
        }
        ReasonAsked.of(decision, proposal.verdict(), request.matter().formOfAid())
                .answeredBy(reason);
        Instant now = clock.instant();
        answers.given(request.id(), now, proposal);
        return new Decided(now, actor.id(), proposal.verdict(), reason, legalReference);
    }
}
