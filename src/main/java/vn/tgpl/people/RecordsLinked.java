package vn.tgpl.people;

import java.util.Set;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Records were found to be those of one person, or one of them not to be; published in the transaction that says so.
 *
 * @param persons all that were linked before or are now
 */
public record RecordsLinked(Set<PersonId> persons, ActorId by) implements DomainEvent {

    public RecordsLinked {
        persons = Set.copyOf(persons);
    }
}
