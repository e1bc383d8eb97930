package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/**
 * All that was written down of a request.
 *
 * @param version counts its changes, so that a form knows of which it was made
 */
public record RequestDetails(
        RequestId id,
        long version,
        String receiptCode,
        RequestState state,
        Instant receivedAt,
        String receivedBy,
        OfficeId centre,
        String officeName,
        @Nullable String officePhone,
        @Nullable String officeAddress,
        Reception reception,
        UUID beneficiaryId,
        String beneficiaryName,
        Requester requester,
        Matter matter,
        Claims claims,
        Map<String, PaperShown> papers,
        List<Party> parties)
        implements FoundMatter {

    /** The day as of which its codes read. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Vietnam.ZONE);
    }

    @Override
    public MatterKey matterKey() {
        return MatterKey.ofRequest(id.value());
    }

    @Override
    public String toString() {
        return "RequestDetails[" + id + "]";
    }
}
