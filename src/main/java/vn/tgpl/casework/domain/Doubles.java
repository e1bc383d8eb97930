package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.people.conflict.Likeness;

/**
 * Who of those helped in a case may be whoever joins it.
 *
 * @param sure he is helped there already, under that record or another one of his
 * @param byNumber his number says so
 * @param alike who may be he, the likeliest first; each record once
 */
public record Doubles(boolean sure, boolean byNumber, List<Alike> alike) {

    static final Doubles NONE = new Doubles(false, false, List.of());

    public Doubles {
        alike = List.copyOf(alike);
    }

    /**
     * @param who of the record of somebody who is or was helped
     * @param why what is alike
     */
    public record Alike(Identity who, Reason why) {

        @Override
        public String toString() {
            return "Alike[" + why + "]";
        }
    }

    /**
     * Those of one household share a telephone and join a case together: it alone is nothing alike.
     *
     * @param records of whoever joins, with those that were linked; empty while he is not on record
     * @param joining everything he is known as
     * @param helped records of who is or was helped, with those that were linked
     */
    static Doubles of(Set<PersonId> records, Collection<Identity> joining, Collection<KnownAs> helped) {
        boolean record = helped.stream().anyMatch(one -> records.contains(one.record()));
        boolean number = helped.stream().anyMatch(one -> joining.stream().anyMatch(one.identity()::hasNumberOf));
        List<Alike> alike = helped.stream()
                .map(one -> alike(one.identity(), joining))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((Alike one) -> one.why().score())
                        .reversed())
                .toList();
        return new Doubles(record || number, number && !record, alike);
    }

    private static @Nullable Alike alike(Identity helped, Collection<Identity> joining) {
        return joining.stream()
                .flatMap(one -> Likeness.between(one, helped).stream())
                .filter(why -> why != Reason.SAME_PHONE)
                .max(Comparator.comparingInt(Reason::score))
                .map(why -> new Alike(helped, why))
                .orElse(null);
    }

    /** He is nobody sure, yet may be somebody. */
    public boolean isLikely() {
        return !sure && !alike.isEmpty();
    }

    @Override
    public String toString() {
        return "Doubles[sure=" + sure + ", alike=" + alike.size() + "]";
    }
}
