package vn.tgpl.casework;

import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** Somebody who performed a case performs it no more, for another was appointed in his place. */
public record PractitionerReplaced(CaseId caseId, PractitionerId practitioner, ActorId by) implements DomainEvent {}
