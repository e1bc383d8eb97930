package vn.tgpl.intake;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * The person took the request back before it was decided (Luật TGPL Đ8; TT 12/2018 Đ9 k2).
 *
 * @param receivedOn the day the withdrawal came in, not after the one on which it was noted
 */
public record RequestWithdrawn(RequestId requestId, LocalDate receivedOn, Instant withdrawnAt, ActorId notedBy)
        implements DomainEvent {}
