package vn.tgpl.offices;

import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/** An office came under another one, or into another province: what its people see is counted from elsewhere. */
public record OfficeMoved(OfficeId office) implements DomainEvent {}
