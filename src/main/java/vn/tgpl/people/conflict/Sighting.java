package vn.tgpl.people.conflict;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody in another matter, who may be the one looked for.
 *
 * @param executors practitioners who perform or performed the aid in it
 */
public record Sighting(OtherMatter matter, Involved who, Set<UUID> executors) {

    public Sighting {
        executors = Set.copyOf(executors);
    }

    public Sighting of(Involved same) {
        return new Sighting(matter, same, executors);
    }

    @Override
    public String toString() {
        return "Sighting[" + matter.key() + "]";
    }
}
