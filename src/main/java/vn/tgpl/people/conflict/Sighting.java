package vn.tgpl.people.conflict;

import java.util.Set;

/**
 * Somebody in another matter, who may be the one looked for.
 *
 * @param executors who perform or performed the aid in it
 */
public record Sighting(OtherMatter matter, Involved who, Set<Performer> executors) {

    public Sighting {
        executors = Set.copyOf(executors);
    }

    boolean wasPerformedBy(Involved executor) {
        return executors.stream().anyMatch(one -> one.is(executor));
    }

    public Sighting of(Involved same) {
        return new Sighting(matter, same, executors);
    }

    @Override
    public String toString() {
        return "Sighting[" + matter.key() + "]";
    }
}
