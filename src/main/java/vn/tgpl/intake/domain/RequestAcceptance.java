package vn.tgpl.intake.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Accepts requests. */
@Service
@Transactional
public class RequestAcceptance {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final Citations citations;
    private final OwedWords words;
    private final SeatOfNewCase seats;
    private final SameMatter sameMatter;
    private final Journal journal;

    RequestAcceptance(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            Citations citations,
            OwedWords words,
            SeatOfNewCase seats,
            SameMatter sameMatter,
            Journal journal) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.citations = citations;
        this.words = words;
        this.seats = seats;
        this.sameMatter = sameMatter;
        this.journal = journal;
    }

    /** Accepts at this minute and gives the id of the case that is opened with it. */
    public UUID accept(AcceptRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.ACCEPTANCE, actor);
        // a head may recognise a group where somebody said that none applies
        if (request.claims().groups().isEmpty() && !request.claims().noneApplies()) {
            throw new NoGroupClaimed();
        }
        Answer proposal = desk.proposal(request);
        if (RequestActions.isBarred(Decision.ACCEPTANCE, proposal.verdict())) {
            throw new CommercialNotAided();
        }
        if (proposal.verdict() == Verdict.GROUP_UNSURE) {
            throw new GroupToCheck();
        }
        if (proposal.verdict() == Verdict.TRANSFER) {
            throw new ElsewhereIsTransferred();
        }
        if (!RequestActions.permission(Decision.ACCEPTANCE, request.state(), proposal.verdict(), actor::may)
                .isGiven()) {
            throw new HeadDecidesAgainstRefusal();
        }
        GroupsOfCase groups = groups(command, request, proposal);
        UrgentGround ground = ground(command, proposal, groups.incomplete(), actor);
        Decided decided = desk.note(
                Decision.ACCEPTANCE,
                request,
                proposal,
                actor,
                command.reason(),
                ground == null ? citations.of(Decision.ACCEPTANCE) : citations.of(ground));
        sameMatter.explain(request, command.sameMatter(), actor);
        UUID caseId = TimeOrderedId.next();
        String forceMajeure = groups.incomplete() ? command.forceMajeure() : null;
        String owed = groups.incomplete() ? words.of(groups.owed(), VIETNAMESE) : null;
        book.accepted(request.id(), decided, ground, forceMajeure, owed, caseId);
        journal.record(actor, "intake.accept", "request", request.id().toString(), command.reason());
        request.decide(
                Decision.ACCEPTANCE,
                AcceptedRequest.event(
                        request, seats.of(request, actor), decided, caseId, groups, ground, forceMajeure != null));
        requests.save(request);
        return caseId;
    }

    private GroupsOfCase groups(AcceptRequest command, LegalAidRequest request, Answer proposal) {
        return proposal.fitsAGroup()
                ? GroupsOfCase.found(proposal, request.claims().groups())
                : Optional.ofNullable(command.groupCode())
                        .flatMap(code -> desk.named(code, request))
                        .orElseThrow(GroupInForceNotNamed::new);
    }

    // Luật TGPL Đ30 k4: without all papers only on one of these grounds
    private static @Nullable UrgentGround ground(
            AcceptRequest command, Answer proposal, boolean incomplete, Actor actor) {
        if (!incomplete) {
            return proposal.urgentGrounds().contains(UrgentGround.NOTIFIED) ? UrgentGround.NOTIFIED : null;
        }
        UrgentGround ground = command.urgentGround();
        if (ground == UrgentGround.HEAD_DECISION && !actor.may(HeadOfOffice.RIGHT)) {
            throw new HeadDecidesUrgency();
        }
        if (ground != UrgentGround.HEAD_DECISION
                && (ground == null || !proposal.urgentGrounds().contains(ground))) {
            throw new UrgentGroundMissing();
        }
        return ground;
    }
}
