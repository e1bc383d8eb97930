package vn.tgpl.people;

import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Something of what is on record of a person was changed, be it the residence or the ethnicity alone.
 *
 * @param groupsConcerned the birth or the ethnicity is another one, on which groups of Luật TGPL 2017 Đ7 hang
 */
public record PersonEdited(PersonId person, boolean groupsConcerned, ActorId by) implements DomainEvent {}
