package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Transfers;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Involved;
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
    private final People people;
    private final Journal journal;
    private final Clock clock;

    PassedOnRequests(
            HandOver handOver,
            LegalAidRequests requests,
            DecisionBook book,
            TransferBook transfers,
            RequestInvolvements involvements,
            People people,
            Journal journal,
            Clock clock) {
        this.handOver = handOver;
        this.requests = requests;
        this.book = book;
        this.transfers = transfers;
        this.involvements = involvements;
        this.people = people;
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
        involvements.stand(request, request.receiptCode(), peopleOf(request), null, by);
        journal.record(by, "intake.take-back", "request", id.toString(), null);
    }

    private List<Involved> peopleOf(LegalAidRequest request) {
        PersonId beneficiary = new PersonId(request.beneficiaryId());
        PersonFacts facts = people.get(beneficiary).facts();
        return RequestCheck.people(beneficiary, facts, request.requester(), request.parties());
    }
}
