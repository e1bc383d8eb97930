package vn.tgpl.intake;

import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** A request was passed to the organisation that is competent for it (Luật TGPL Đ35). */
public record RequestTransferred(
        RequestId requestId, Instant transferredAt, ActorId transferredBy, String toOrganisation)
        implements DomainEvent {}
