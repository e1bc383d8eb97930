package vn.tgpl.people.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;

/**
 * Somebody in a matter.
 *
 * @param person his record, for beneficiaries only
 * @param practitioner his record, for executors only
 * @param linked the other records that were linked with his: all of them are one person
 */
public record Involved(
        MatterRole role,
        @Nullable PersonId person,
        @Nullable UUID practitioner,
        Identity identity,
        List<KnownAs> linked) {

    public Involved {
        linked = List.copyOf(linked);
    }

    public Involved(MatterRole role, @Nullable PersonId person, @Nullable UUID practitioner, Identity identity) {
        this(role, person, practitioner, identity, List.of());
    }

    public static Involved beneficiary(@Nullable PersonId person, Identity identity) {
        return new Involved(MatterRole.BENEFICIARY, person, null, identity);
    }

    public static Involved party(MatterRole role, Identity identity) {
        return new Involved(role, null, null, identity);
    }

    public static Involved executor(UUID practitioner, Identity identity) {
        return new Involved(MatterRole.EXECUTOR, null, practitioner, identity);
    }

    public Involved with(List<KnownAs> others) {
        return new Involved(role, person, practitioner, identity, others);
    }

    /** Everything he is known as. */
    public Stream<Identity> identities() {
        return Stream.concat(Stream.of(identity), linked.stream().map(KnownAs::identity));
    }

    /** All his records. */
    public Stream<PersonId> records() {
        return Stream.concat(Stream.ofNullable(person), linked.stream().map(KnownAs::record));
    }

    /** The two stand on one record, or on records that were linked. */
    boolean isOnRecordWith(Involved other) {
        return records().anyMatch(other.records().collect(Collectors.toSet())::contains);
    }

    Optional<Reason> likeness(Involved other) {
        return identities()
                .flatMap(mine -> other.identities().flatMap(his -> Likeness.between(mine, his).stream()))
                .max(Comparator.comparing(Reason::score));
    }

    @Override
    public String toString() {
        return "Involved[" + role + "]";
    }
}
