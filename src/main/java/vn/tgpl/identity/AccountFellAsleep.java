package vn.tgpl.identity;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * An account was closed because nobody had signed in to it for long.
 *
 * @param account the account; nobody did it but the clock
 */
public record AccountFellAsleep(ActorId account) implements DomainEvent {}
