package vn.tgpl.people;

import vn.tgpl.shared.Ownership;

/** A person as others see it; the version goes with every later edit. */
public record PersonView(PersonId id, long version, PersonFacts facts, Ownership ownership) {

    public String fullName() {
        return facts.fullName();
    }

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
