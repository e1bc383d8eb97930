package vn.tgpl.practitioners;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * What engages a practitioner (his kind, the days of his card, his contracts) was entered or corrected; told in the transaction
 * of the change, when it stands in its tables.
 *
 * @param contractGone a contract that was on record before was changed or taken out
 */
public record EngagementEntered(PractitionerId practitioner, boolean contractGone, ActorId by) implements DomainEvent {}
