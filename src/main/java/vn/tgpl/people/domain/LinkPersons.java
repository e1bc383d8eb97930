package vn.tgpl.people.domain;

import vn.tgpl.people.PersonId;

/** Two records are of one person. */
public record LinkPersons(PersonId one, PersonId other, String reason) {

    @Override
    public String toString() {
        return "LinkPersons[" + one + ", " + other + "]";
    }
}
