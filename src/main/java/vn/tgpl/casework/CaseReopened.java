package vn.tgpl.casework;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** A case that had ended is worked on again. */
public record CaseReopened(CaseId caseId, ActorId by) implements DomainEvent {}
