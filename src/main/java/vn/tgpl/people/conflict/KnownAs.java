package vn.tgpl.people.conflict;

import vn.tgpl.people.PersonId;

/** Another record of the same person, as it was linked with the one at hand. */
public record KnownAs(PersonId record, Identity identity) {

    @Override
    public String toString() {
        return "KnownAs[" + record + "]";
    }
}
