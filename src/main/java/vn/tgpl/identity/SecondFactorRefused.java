package vn.tgpl.identity;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody typed a wrong code.
 *
 * @param account the account that was tried
 * @param by who was signed in and typed it to change his second factor; null where it was to sign in, after the right password: who
 *     did that is not proved
 */
public record SecondFactorRefused(ActorId account, @Nullable Actor by) implements DomainEvent {}
