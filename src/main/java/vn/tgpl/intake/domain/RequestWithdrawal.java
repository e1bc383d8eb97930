package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

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

    /**
     * Luật TGPL 2017 Đ8; TT 12/2018 Đ9 k2: the request ends at once; the answer is owed from the day the withdrawal came in.
     *
     * @throws WithdrawnBeforeRequest when that day lies before the request
     * @throws WithdrawnInFuture when it lies ahead
     */
    public void withdraw(WithdrawRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.WITHDRAWAL, actor);
        Instant now = clock.instant();
        LocalDate receivedOn = dayOf(command, request, now);
        book.withdrawn(request.id(), receivedOn, now, actor.id(), command.reason(), citations.of(Decision.WITHDRAWAL));
        request.decide(Decision.WITHDRAWAL, new RequestWithdrawn(request.id(), receivedOn, now, actor.id()));
        journal.record(actor, "intake.withdraw", "request", request.id().toString(), null);
        requests.save(request);
    }

    private static LocalDate dayOf(WithdrawRequest command, LegalAidRequest request, Instant now) {
        LocalDate requestedOn = dayOf(request.arrival().receivedAt());
        if (command.receivedOn().isBefore(requestedOn)) {
            throw new WithdrawnBeforeRequest(requestedOn);
        }
        if (command.receivedOn().isAfter(dayOf(now))) {
            throw new WithdrawnInFuture();
        }
        return command.receivedOn();
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(Vietnam.ZONE).toLocalDate();
    }
}
