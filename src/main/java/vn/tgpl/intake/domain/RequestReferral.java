package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.Referred;
import vn.tgpl.intake.ReferredRequest;
import vn.tgpl.intake.ReferredRequest.Outcome;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;

/** Ties a request whose citizen came by himself to the referral that announced him. */
@Component
class RequestReferral {

    private final LegalAidRequests requests;
    private final DecisionQueries decisions;
    private final Journal journal;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestReferral(
            LegalAidRequests requests,
            DecisionQueries decisions,
            Journal journal,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.journal = journal;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ReferredRequest refer(String receiptCode, Referred referred, Actor actor) {
        UUID referralId = referred.referralId();
        LegalAidRequest request =
                id(receiptCode, actor).flatMap(requests::lock).orElseThrow(RequestToReferUnknown::new);
        // whoever several agencies sent came from the first of them
        if (request.arrival().reception().referralId() == null) {
            request.referredBy(referralId);
            requests.save(request);
        }
        journal.record(actor, "intake.refer", "request", request.id().toString(), null);
        Outcome outcome = outcome(request.state()).orElse(null);
        Instant decidedAt = outcome == null
                ? null
                : decisions.of(request.id()).stream()
                        .map(DecisionView::at)
                        .findFirst()
                        .orElse(null);
        return new ReferredRequest(
                request.id(), request.beneficiaryName(), mayBe(referred, request), outcome, decidedAt);
    }

    void unrefer(RequestId id, UUID referralId, @Nullable UUID other, String reason, Actor actor) {
        requests.lock(id)
                .filter(request ->
                        referralId.equals(request.arrival().reception().referralId()))
                .ifPresent(request -> {
                    request.referredBy(other);
                    requests.save(request);
                    journal.record(actor, "intake.unrefer", "request", id.toString(), reason);
                });
    }

    private boolean mayBe(Referred referred, LegalAidRequest request) {
        BirthDate birth =
                BirthDate.parse(referred.birth(), LocalDate.now(clock)).orElse(null);
        Identity told = new Identity(referred.fullName(), null, birth, null);
        return told.mayBe(
                Identity.of(people.get(new PersonId(request.beneficiaryId())).facts()));
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
