package vn.tgpl.offices;

import java.util.Set;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/**
 * The last day of an office or its successor became another: who goes on with its work, or from when, is no longer the same.
 *
 * @param successors the one before and the one now, as far as there are any
 */
public record OfficeLeft(OfficeId office, Set<OfficeId> successors, ActorId by) implements DomainEvent {

    public OfficeLeft {
        successors = Set.copyOf(successors);
    }
}
