package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.shared.Actor;

/** Ends requests that are taken back. It is the person's will, so nothing is proposed and nothing is weighed. */
@Service
@Transactional
public class RequestWithdrawal {

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final Citations citations;
    private final Journal journal;
    private final Clock clock;

    RequestWithdrawal(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            Citations citations,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.citations = citations;
        this.journal = journal;
        this.clock = clock;
    }

    // Luật TGPL 2017 Đ8; TT 12/2018 Đ9 k2: the request ends at once
    public void withdraw(WithdrawRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.WITHDRAWAL, actor);
        Instant now = clock.instant();
        book.withdrawn(request.id(), now, actor.id(), command.reason(), citations.of(Decision.WITHDRAWAL));
        request.decide(Decision.WITHDRAWAL, new RequestWithdrawn(request.id(), now, actor.id()));
        journal.record(actor, "intake.withdraw", "request", request.id().toString(), null);
        requests.save(request);
    }
}
