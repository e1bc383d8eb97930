package vn.tgpl.people.domain;

import vn.tgpl.people.PersonId;

/** A record is not of the same person as those it is linked with. */
public record UnlinkPerson(PersonId id, String reason) {

    @Override
    public String toString() {
        return "UnlinkPerson[" + id + "]";
    }
}
