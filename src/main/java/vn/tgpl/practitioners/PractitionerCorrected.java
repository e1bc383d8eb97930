package vn.tgpl.practitioners;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * What a practitioner is recognised by (name, number, birth) was entered or corrected. Whoever checks that he is not himself
 * a party looks again in the same transaction.
 */
public record PractitionerCorrected(PractitionerId practitioner, ActorId by) implements DomainEvent {}
