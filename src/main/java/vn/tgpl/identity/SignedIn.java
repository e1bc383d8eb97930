package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** A person signed in. */
public record SignedIn(Actor who) implements DomainEvent {}
