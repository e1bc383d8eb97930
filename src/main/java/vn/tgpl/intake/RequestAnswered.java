package vn.tgpl.intake;

import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/** A simple question was answered on the spot and counted as a matter without a case (TT 12/2018 Đ8 k2). */
public record RequestAnswered(RequestId requestId, Instant answeredAt, ActorId answeredBy, OfficeId office)
        implements DomainEvent {}
