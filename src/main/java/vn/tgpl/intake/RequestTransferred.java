package vn.tgpl.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/**
 * A request was passed to the organisation that is competent for it (Luật TGPL Đ35).
 *
 * @param toOffice the centre on record it was passed to, null for an organisation that is not
 * @param toOrganisation its name
 */
public record RequestTransferred(
        RequestId requestId,
        Instant transferredAt,
        ActorId transferredBy,
        @Nullable OfficeId toOffice,
        String toOrganisation)
        implements DomainEvent {}
