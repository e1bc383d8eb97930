package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;
import vn.tgpl.intake.RequestAccepted;
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
    private final Journal journal;

    RequestAcceptance(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            Citations citations,
            OwedWords words,
            SeatOfNewCase seats,
            Journal journal) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.citations = citations;
        this.words = words;
        this.seats = seats;
        this.journal = journal;
    }

    /** Accepts at this minute and gives the id of the case that is opened with it. */
    public UUID accept(AcceptRequest command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.ACCEPTANCE, actor);
        if (request.claims().groups().isEmpty()) {
            throw new NoGroupClaimed();
        }
        Answer proposal = desk.proposal(request);
        if (RequestActions.isBarred(Decision.ACCEPTANCE, proposal.verdict())) {
            throw new CommercialNotAided();
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
        UUID caseId = TimeOrderedId.next();
        String forceMajeure = groups.incomplete() ? command.forceMajeure() : null;
        String owed = groups.incomplete() ? words.of(groups.owed(), VIETNAMESE) : null;
        book.accepted(request.id(), decided, ground, forceMajeure, owed, caseId);
        journal.record(actor, "intake.accept", "request", request.id().toString(), command.reason());
        request.decide(
                Decision.ACCEPTANCE,
                event(
                        request,
                        seats.of(request, actor),
                        decided,
                        caseId,
                        groups,
                        notice(request, ground),
                        forceMajeure != null));
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

    private static @Nullable AuthorityNotice notice(LegalAidRequest request, @Nullable UrgentGround ground) {
        if (request.arrival().channel() != Channel.AUTHORITY) {
            return null;
        }
        Instant at = Objects.requireNonNullElse(
                request.arrival().notifiedAt(), request.arrival().receivedAt());
        if (ground == UrgentGround.NOTIFIED) {
            return new AuthorityNotice(at, Duty.ACCEPT_AT_ONCE);
        }
        return new AuthorityNotice(at, ground == null ? Duty.APPOINT_IN_DAYS : Duty.APPOINT_AT_ONCE);
    }

    private static RequestAccepted event(
            LegalAidRequest request,
            Seat seat,
            Decided decided,
            UUID caseId,
            GroupsOfCase groups,
            @Nullable AuthorityNotice notice,
            boolean forceMajeure) {
        Matter matter = request.matter();
        return new RequestAccepted(
                request.id(),
                caseId,
                decided.at(),
                decided.by(),
                seat.office(),
                seat.centre(),
                seat.province(),
                request.beneficiaryId(),
                request.beneficiaryName(),
                matter.fieldCode(),
                matter.formOfAid(),
                groups.claims(),
                matter.proceduralStatusCode(),
                matter.stageCode(),
                matter.authority(),
                matter.summary(),
                request.arrival().receivedAt(),
                request.parties(),
                groups.incomplete(),
                notice,
                forceMajeure);
    }
}
