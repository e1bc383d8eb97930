package vn.tgpl.offices.domain;

import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/** An office was added or edited. */
record OfficeChanged(OfficeId office) implements DomainEvent {}
