package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Transfers;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Hands requests over that were passed on, and opens those again that the other centre does not take. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PassedOnRequests implements Transfers {

    private final HandOver handOver;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final TransferBook transfers;
    private final RequestInvolvements involvements;
    private final Journal journal;
    private final Clock clock;

    PassedOnRequests(
            HandOver handOver,
            LegalAidRequests requests,
            DecisionBook book,
            TransferBook transfers,
            RequestInvolvements involvements,
            Journal journal,
            Clock clock) {
        this.handOver = handOver;
        this.requests = requests;
        this.book = book;
        this.transfers = transfers;
        this.involvements = involvements;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public HandedOver handedOver(RequestId id) {
        return handOver.of(id);
    }

    @Override
    public void takeBack(RequestId id, String reason, Actor by) {
        LegalAidRequest request = requests.lock(id)
                .filter(found -> found.state() == RequestState.TRANSFERRED)
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        transfers.returned(id, now, by.id(), reason);
        request.takeBack(book.awaitsPapers(id) ? RequestState.WAITING_PAPERS : RequestState.RECEIVED, now);
        requests.save(request);
        involvements.stand(request, null, by);
        journal.record(by, "intake.take-back", "request", id.toString(), null);
    }
}
