package vn.tgpl.identity;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody tried an existing account in vain.
 *
 * @param account the account that was tried; who did it is not known
 */
public record SignInRefused(ActorId account) implements DomainEvent {}
