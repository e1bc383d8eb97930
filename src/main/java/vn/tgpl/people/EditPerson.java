package vn.tgpl.people;

/** Corrects a person as he was when the editor saw him. */
public record EditPerson(PersonId id, long version, PersonFacts facts) {}
