package vn.tgpl.people;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** Something of what is on record of a person was changed, be it the residence or the ethnicity alone. */
public record PersonEdited(PersonId person, ActorId by) implements DomainEvent {}
