package vn.tgpl.intake;

import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** The person took the request back before it was decided (Luật TGPL Đ8; TT 12/2018 Đ9 k2). */
public record RequestWithdrawn(RequestId requestId, Instant withdrawnAt, ActorId notedBy) implements DomainEvent {}
