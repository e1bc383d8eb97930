package vn.tgpl.intake;

import java.time.Instant;
import vn.tgpl.shared.DomainEvent;

/** The centre a request was passed to did not take it; it is open again where it came from. */
public record TransferReturned(RequestId requestId, Instant returnedAt) implements DomainEvent {}
