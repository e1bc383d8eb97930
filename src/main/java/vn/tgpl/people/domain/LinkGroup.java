package vn.tgpl.people.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tgpl.people.PersonId;

/**
 * The records known to be of one person, in the order in which they were made; a record not linked is a group alone.
 *
 * <p>A group is a set: linking two records joins their groups, undoing takes one record out and leaves the others linked.
 */
record LinkGroup(SortedSet<Member> members) {

    /** A record and when it was made. */
    record Member(PersonId id, Instant madeAt) implements Comparable<Member> {

        private static final Comparator<Member> EARLIEST_FIRST =
                Comparator.comparing(Member::madeAt).thenComparing(member -> member.id.value());

        @Override
        public int compareTo(Member other) {
            return EARLIEST_FIRST.compare(this, other);
        }
    }

    /** How a group is kept: a record points to the earliest of its group. */
    record Pointer(PersonId from, PersonId earliest) {}

    static LinkGroup of(Collection<Member> members) {
        return new LinkGroup(new TreeSet<>(members));
    }

    LinkGroup join(PersonId mine, PersonId his, LinkGroup other) {
        if (mine.equals(his)) {
            throw new LinkedToItself();
        }
        if (contains(his)) {
            throw new LinkedAlready();
        }
        SortedSet<Member> all = new TreeSet<>(members);
        all.addAll(other.members);
        return new LinkGroup(all);
    }

    LinkGroup without(PersonId leaving) {
        if (members.size() == 1) {
            throw new NotLinked();
        }
        return of(
                members.stream().filter(member -> !member.id().equals(leaving)).toList());
    }

    Set<Pointer> pointers() {
        PersonId earliest = members.first().id();
        return members.stream()
                .skip(1)
                .map(member -> new Pointer(member.id(), earliest))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean contains(PersonId id) {
        return members.stream().anyMatch(member -> member.id().equals(id));
    }
}
