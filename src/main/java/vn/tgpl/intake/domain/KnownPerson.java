package vn.tgpl.intake.domain;

import vn.tgpl.people.PersonId;

/** Somebody on record chosen as beneficiary, as he was when he was chosen. */
public record KnownPerson(PersonId id, long version) {}
