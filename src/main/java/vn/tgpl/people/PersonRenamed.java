package vn.tgpl.people;

import vn.tgpl.shared.DomainEvent;

/**
 * A person's name was corrected. Whoever keeps a copy of it follows in the same transaction.
 *
 * @param fullName the name from now on
 */
public record PersonRenamed(PersonId person, String fullName) implements DomainEvent {

    @Override
    public String toString() {
        return "PersonRenamed[" + person + "]";
    }
}
