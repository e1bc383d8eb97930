package vn.tgpl.intake.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestAccepted;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Accepts requests. */
@Service
@Transactional
public class RequestAcceptance {

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final Citations citations;
    private final Journal journal;

    RequestAcceptance(
            DecisionDesk desk, LegalAidRequests requests, DecisionBook book, Citations citations, Journal journal) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.citations = citations;
        this.journal = journal;
    }

    /** Accepts at this minute and gives the id of the case that is opened with it. */
    public UUID accept(AcceptRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.ACCEPTANCE, actor);
        if (request.groups().isEmpty()) {
            throw new NoGroupClaimed();
        }
        Answer proposal = desk.proposal(request);
        UrgentGround ground = ground(command, proposal);
        Decided decided = desk.note(
                Decision.ACCEPTANCE,
                proposal,
                actor,
                command.reason(),
                ground == null ? citations.of(Decision.ACCEPTANCE) : citations.of(ground));
        UUID caseId = TimeOrderedId.next();
        String forceMajeure = proposal.isIncomplete() ? command.forceMajeure() : null;
        book.accepted(request.id(), decided, ground, forceMajeure, caseId);
        journal.record(actor, "intake.accept", "request", request.id().toString(), command.reason());
        request.decide(RequestState.ACCEPTED, event(request, decided, caseId, proposal, forceMajeure != null));
        requests.save(request);
        return caseId;
    }

    // Luật TGPL Đ30 k4: without all papers only on one of these grounds
    private static @Nullable UrgentGround ground(AcceptRequest command, Answer proposal) {
        if (!proposal.isIncomplete()) {
            return proposal.urgentGrounds().contains(UrgentGround.NOTIFIED) ? UrgentGround.NOTIFIED : null;
        }
        UrgentGround ground = command.urgentGround();
        if (ground != UrgentGround.HEAD_DECISION
                && (ground == null || !proposal.urgentGrounds().contains(ground))) {
            throw new UrgentGroundMissing();
        }
        return ground;
    }

    private static RequestAccepted event(
            LegalAidRequest request, Decided decided, UUID caseId, Answer proposal, boolean forceMajeure) {
        Matter matter = request.matter();
        return new RequestAccepted(
                request.id(),
                caseId,
                decided.at(),
                decided.by(),
                request.office(),
                request.centre(),
                request.province(),
                request.beneficiaryId(),
                request.beneficiaryName(),
                matter.fieldCode(),
                matter.formOfAid(),
                proposal.groupsOfCase(request.groups()),
                matter.proceduralStatusCode(),
                matter.stageCode(),
                matter.authority(),
                matter.summary(),
                request.receivedAt(),
                request.parties(),
                proposal.isIncomplete(),
                request.channel() == Channel.AUTHORITY,
                forceMajeure);
    }
}
