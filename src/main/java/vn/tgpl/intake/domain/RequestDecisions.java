package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.intake.RequestAnswered;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** Decides on requests in every way but acceptance; papers that came in are noted by {@link PaperArrivals}. */
@Service
@Transactional
public class RequestDecisions {

    private static final String REGISTER_OF_ANSWERS = "VIEC";

    /** The ground of Luật TGPL Đ30 k3 điểm a. */
    private static final String NOT_ENTITLED = "NOT_ENTITLED";

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final TransferBook transfers;
    private final Disclosures disclosures;
    private final Citations citations;
    private final Catalogue catalogue;
    private final Destinations destinations;
    private final NumberBook numbers;
    private final Journal journal;
    private final Clock clock;

    RequestDecisions(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            TransferBook transfers,
            Disclosures disclosures,
            Citations citations,
            Catalogue catalogue,
            Destinations destinations,
            NumberBook numbers,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.transfers = transfers;
        this.disclosures = disclosures;
        this.citations = citations;
        this.catalogue = catalogue;
        this.destinations = destinations;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    public void refuse(RefuseRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.REFUSAL, actor);
        CodeView ground = catalogue
                .choosable(CodeList.REFUSAL_GROUND, command.groundCode(), LocalDate.now(clock))
                .orElseThrow(GroundNotInForce::new);
        Answer proposal = desk.proposal(request);
        // Luật TGPL Đ35 k1: what is amiss is the centre, not the request
        if (proposal.verdict() == Verdict.TRANSFER && ground.code().equals(NOT_ENTITLED)) {
            throw new OutOfProvinceIsTransferred();
        }
        String reference = ground.legalReference();
        Decided decided = desk.note(
                Decision.REFUSAL,
                request,
                proposal,
                actor,
                command.reason(),
                reference == null ? citations.of(Decision.REFUSAL) : reference);
        book.refused(request.id(), decided, ground.code());
        request.decide(Decision.REFUSAL, new RequestRefused(request.id(), decided.at(), decided.by(), ground.code()));
        keep(request, "intake.refuse", command.reason(), actor);
    }

    public void transfer(TransferRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.TRANSFER, actor);
        Decided decided = desk.note(
                Decision.TRANSFER,
                request,
                desk.proposal(request),
                actor,
                command.reason(),
                citations.of(Decision.TRANSFER));
        String to = destinations.name(command, request.seat().centre());
        disclosures.disclose(new PersonId(request.beneficiaryId()), command.basis(), to, actor);
        transfers.transferred(request.id(), decided, command.toOffice(), to);
        request.decide(
                Decision.TRANSFER,
                new RequestTransferred(request.id(), decided.at(), decided.by(), command.toOffice(), to));
        keep(request, "intake.transfer", command.reason(), actor);
    }

    public void callForPapers(CallForPapers command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.PAPER_CALL, actor);
        Decided decided = desk.note(
                Decision.PAPER_CALL,
                request,
                desk.proposal(request),
                actor,
                command.reason(),
                citations.of(Decision.PAPER_CALL));
        book.papersCalled(request.id(), decided, command.papers());
        request.waitForPapers();
        keep(request, "intake.call-for-papers", command.reason(), actor);
    }

    // TT 12/2018 Đ8 k2: a simple question is counted in a book of its own and opens no case
    public void answer(AnswerQuestion command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.SIMPLE_ANSWER, actor);
        Decided decided = desk.note(
                Decision.SIMPLE_ANSWER,
                request,
                desk.proposal(request),
                actor,
                command.reason(),
                citations.of(Decision.SIMPLE_ANSWER));
        OfficeId office = request.seat().office();
        int year = LocalDate.now(clock).getYear();
        int number = numbers.next(office, REGISTER_OF_ANSWERS, year);
        book.answered(request.id(), decided, office, year, number, command.answer());
        request.decide(Decision.SIMPLE_ANSWER, new RequestAnswered(request.id(), decided.at(), decided.by(), office));
        keep(request, "intake.answer", command.reason(), actor);
    }

    private void keep(LegalAidRequest request, String action, @Nullable String reason, Actor actor) {
        journal.record(actor, action, "request", request.id().toString(), reason);
        requests.save(request);
    }
}
