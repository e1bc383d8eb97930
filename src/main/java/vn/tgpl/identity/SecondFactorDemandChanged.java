package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A role began, or ceased, to demand a second factor of its holders.
 *
 * @param role code of the role
 */
public record SecondFactorDemandChanged(String role, boolean demanded, Actor by) implements DomainEvent {}
