package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** A person signed out. */
public record SignedOut(Actor who) implements DomainEvent {}
