package vn.tgpl.intake.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.ReferredRequest.Outcome;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** Ties a request whose citizen came by himself to the referral that announced him. */
@Component
class RequestReferral {

    private final LegalAidRequests requests;
    private final DecisionQueries decisions;
    private final Journal journal;
    private final JdbcClient jdbc;

    RequestReferral(LegalAidRequests requests, DecisionQueries decisions, Journal journal, JdbcClient jdbc) {
        this.requests = requests;
        this.decisions = decisions;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    ReferredRequest refer(String receiptCode, UUID referralId, Actor actor) {
        LegalAidRequest request =
                id(receiptCode, actor).flatMap(requests::lock).orElseThrow(RequestToReferUnknown::new);
        UUID present = request.arrival().reception().referralId();
        if (present != null && !present.equals(referralId)) {
            throw new RequestOfAnotherReferral();
        }
        request.referredBy(referralId);
        requests.save(request);
        journal.record(actor, "intake.refer", "request", request.id().toString(), null);
        return decisions.of(request.id()).stream()
                .filter(decision -> outcome(request.state()).isPresent())
                .findFirst()
                .map(last -> new ReferredRequest(
                        request.id(), outcome(request.state()).orElseThrow(), last.at()))
                .orElseGet(() -> new ReferredRequest(request.id(), null, null));
    }

    private Optional<RequestId> id(String receiptCode, Actor actor) {
        ScopeSql visible = RequestScope.of(actor.scope());
        return jdbc.sql("select r.id from intake.request r where r.receipt_code = upper(:code) and "
                        + visible.predicate())
                .params(visible.parameters())
                .param("code", receiptCode)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }

    private static Optional<Outcome> outcome(RequestState state) {
        return switch (state) {
            case RECEIVED, WAITING_PAPERS -> Optional.empty();
            case ACCEPTED -> Optional.of(Outcome.ACCEPTED);
            case REFUSED -> Optional.of(Outcome.REFUSED);
            case TRANSFERRED -> Optional.of(Outcome.TRANSFERRED);
            case ANSWERED -> Optional.of(Outcome.ANSWERED);
            case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
        };
    }
}
