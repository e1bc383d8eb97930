package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;
import vn.tgpl.intake.RequestAccepted;

/** What an acceptance tells the module that opens the case. */
final class AcceptedRequest {

    private AcceptedRequest() {}

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

    /** @param ground on which it was accepted before all papers came, or that a notice asks for; null for none */
    static RequestAccepted event(
            LegalAidRequest request,
            Seat seat,
            Decided decided,
            UUID caseId,
            GroupsOfCase groups,
            @Nullable UrgentGround ground,
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
                notice(request, ground),
                forceMajeure);
    }
}
