package vn.tgpl.identity;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody gave the password of an account that asks for a second factor besides. Whether he has that is still to be seen.
 *
 * @param account the account that was tried; who did it is not proved
 */
public record PasswordAccepted(ActorId account) implements DomainEvent {}
