package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.AuthorityKind;

/**
 * An executor registers with the authority that conducts the proceedings (TTLT 10/2018 Đ12, Đ13).
 *
 * @param authority its name, of the kind that is told beside it
 * @param kindConfirmed that it is of that kind was asked about, and confirmed
 * @param stageConfirmed that somebody stands so in that stage still was asked about, and confirmed
 * @param againReason why it is sent though the authority has entered it already, null where nothing was asked
 * @param registrationId the id the letter will have, so that the same form sent twice registers once
 */
public record RegisterExecutor(
        CaseId caseId,
        UUID registrationId,
        AuthorityKind kind,
        String authority,
        String stageCode,
        ForWhom whom,
        LocalDate sentOn,
        boolean kindConfirmed,
        boolean stageConfirmed,
        @Nullable String againReason) {

    public RegisterExecutor(
            CaseId caseId,
            UUID registrationId,
            AuthorityKind kind,
            String authority,
            String stageCode,
            ForWhom whom,
            LocalDate sentOn,
            boolean kindConfirmed,
            boolean stageConfirmed) {
        this(caseId, registrationId, kind, authority, stageCode, whom, sentOn, kindConfirmed, stageConfirmed, null);
    }

    /** The same, sent though the authority has entered it already. */
    public RegisterExecutor again(@Nullable String why) {
        return new RegisterExecutor(
                caseId, registrationId, kind, authority, stageCode, whom, sentOn, kindConfirmed, stageConfirmed, why);
    }

    /**
     * For whom it is sent.
     *
     * @param persons their records; empty where one person alone is helped
     * @param capacity of all for whom none of their own is told, null when it is to follow from how they stand
     * @param each the capacity of those of whom one of their own is told
     */
    public record ForWhom(Set<UUID> persons, @Nullable Capacity capacity, Map<UUID, Capacity> each) {

        public ForWhom {
            persons = Set.copyOf(persons);
            each = Map.copyOf(each);
        }

        /** Whoever is the only one helped. */
        public static ForWhom onlyOne(@Nullable Capacity capacity) {
            return new ForWhom(Set.of(), capacity, Map.of());
        }

        @Nullable
        Capacity capacityOf(UUID person) {
            return each.containsKey(person) ? Objects.requireNonNull(each.get(person)) : capacity;
        }

        /** Whether a registration that stands may be one of those it names. */
        boolean names(UUID person, Capacity stored) {
            Capacity told = capacityOf(person);
            return (persons.isEmpty() || persons.contains(person)) && (told == null || told == stored);
        }

        @Override
        public String toString() {
            return "ForWhom[" + persons.size() + "]";
        }
    }

    @Override
    public String toString() {
        return "RegisterExecutor[" + registrationId + "]";
    }
}
