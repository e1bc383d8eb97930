package vn.tgpl.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/**
 * A request was accepted: from this minute the clocks of assignment run (Luật TGPL Đ31 k2). Published in the
 * transaction of the acceptance, so that the case is opened with it or not at all.
 *
 * @param caseId the case to be opened
 * @param papersIncomplete accepted at once under Luật TGPL Đ30 k4, the missing papers to follow (TT 12/2018 Đ6 k2)
 * @param notice of a procedural authority, null when none told of the person
 * @param forceMajeure an event beyond anybody's control keeps missing papers away (TT 12/2018 Đ6 k2)
 */
public record RequestAccepted(
        RequestId requestId,
        UUID caseId,
        Instant acceptedAt,
        ActorId acceptedBy,
        OfficeId office,
        OfficeId centre,
        String province,
        UUID beneficiaryId,
        String beneficiaryName,
        String fieldCode,
        FormOfAid formOfAid,
        List<GroupClaim> groups,
        @Nullable String proceduralStatusCode,
        @Nullable String stageCode,
        @Nullable String authority,
        String matterSummary,
        Instant receivedAt,
        List<Party> parties,
        boolean papersIncomplete,
        @Nullable AuthorityNotice notice,
        boolean forceMajeure)
        implements DomainEvent {

    public RequestAccepted {
        groups = List.copyOf(groups);
        parties = List.copyOf(parties);
    }

    @Override
    public String toString() {
        return "RequestAccepted[" + requestId + "]";
    }
}
