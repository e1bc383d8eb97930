package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody tried an existing account in vain.
 *
 * @param account the account that was tried; whether its holder did it is not known
 */
public record SignInRefused(Actor account) implements DomainEvent {}
