package vn.tgpl.casework;

import vn.tgpl.shared.DomainEvent;

/** Who stands in a case changed, or whether work on it goes on. */
public record CasePeopleChanged(CaseId caseId) implements DomainEvent {}
