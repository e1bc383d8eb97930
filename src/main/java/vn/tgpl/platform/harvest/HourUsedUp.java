package vn.tgpl.platform.harvest;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody has taken all that an account may take within an hour; told once for each hour and kind.
 *
 * @param limit how much that is
 */
public record HourUsedUp(Actor who, Taking taking, int limit) implements DomainEvent {}
