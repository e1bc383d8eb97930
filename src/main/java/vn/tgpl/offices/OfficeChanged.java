package vn.tgpl.offices;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/** An office was added or edited. */
public record OfficeChanged(OfficeId office, Actor by) implements DomainEvent {}
