package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of those who stand in a case besides whoever is helped.
 *
 * @param before null for somebody who was added
 * @param after null for somebody who stands there no longer
 */
public record PartyEdit(@Nullable Named before, @Nullable Named after) {

    /** A party as it was or is on record. */
    public record Named(
            String role,
            String fullName,
            @Nullable String nationalId,
            @Nullable Integer birthYear) {

        static @Nullable Named of(@Nullable PartyOfCase party) {
            return party == null
                    ? null
                    : new Named(party.role(), party.fullName(), party.nationalId(), party.birthYear());
        }

        @Override
        public String toString() {
            return "Named[" + role + "]";
        }
    }

    /** Those who changed in the order of their names, who is gone last; who stayed as he was is not told. */
    static List<PartyEdit> between(Collection<PartyOfCase> before, Collection<PartyOfCase> after) {
        Map<UUID, PartyOfCase> was = byId(before);
        Map<UUID, PartyOfCase> is = byId(after);
        Stream<PartyEdit> changed = after.stream()
                .sorted(Comparator.comparing(PartyOfCase::fullName).thenComparing(PartyOfCase::id))
                .filter(party -> !party.equals(was.get(party.id())))
                .map(party -> new PartyEdit(Named.of(was.get(party.id())), Named.of(party)));
        Stream<PartyEdit> gone = before.stream()
                .sorted(Comparator.comparing(PartyOfCase::fullName).thenComparing(PartyOfCase::id))
                .filter(party -> !is.containsKey(party.id()))
                .map(party -> new PartyEdit(Named.of(party), null));
        return Stream.concat(changed, gone).toList();
    }

    private static Map<UUID, PartyOfCase> byId(Collection<PartyOfCase> parties) {
        return parties.stream().collect(Collectors.toMap(PartyOfCase::id, Function.identity()));
    }

    @Override
    public String toString() {
        return "PartyEdit[" + before + ", " + after + "]";
    }
}
