package vn.tgpl.people;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** What a person is recognised by (name, number, birth, telephone) was corrected. */
public record PersonCorrected(PersonId person, ActorId by) implements DomainEvent {}
