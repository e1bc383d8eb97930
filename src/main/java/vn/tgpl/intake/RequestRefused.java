package vn.tgpl.intake;

import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** A request was refused, in writing and with its ground (Luật TGPL Đ30 k3). */
public record RequestRefused(RequestId requestId, Instant refusedAt, ActorId refusedBy, String groundCode)
        implements DomainEvent {}
