package vn.tgpl.identity;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody who knew the password of an account typed a wrong code.
 *
 * @param account the account that was tried; who did it is not proved
 */
public record SecondFactorRefused(ActorId account) implements DomainEvent {}
