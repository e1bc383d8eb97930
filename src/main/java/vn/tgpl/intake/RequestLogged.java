package vn.tgpl.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainEvent;

/**
 * A request was received and written down.
 *
 * @param referralId the referral it grew out of
 */
public record RequestLogged(RequestId requestId, @Nullable UUID referralId) implements DomainEvent {}
