package vn.tgpl.people.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;

/**
 * Something the check found.
 *
 * @param who the person of the matter at hand whom it concerns
 * @param place the other matter; null when the finding lies in the matter at hand
 * @param practitioner whom it keeps from the matter; null when it concerns no practitioner
 * @param disclosure what the reader learns of another centre; null when he learns nothing
 */
public record Finding(
        Ground ground,
        Involved who,
        Reason likeness,
        @Nullable Place place,
        @Nullable UUID practitioner,
        Remedy remedy,
        @Nullable Disclosure disclosure) {

    /**
     * Where the other matter is. Of another centre only the centre is told, and how to reach it (Luật TGPL 2017 Đ6 k1).
     *
     * @param matter null in another centre
     * @param code null in another centre
     * @param fieldCode field of law of that matter, null in another centre
     */
    public record Place(
            String centreName,
            @Nullable String centrePhone,
            @Nullable MatterKey matter,
            @Nullable String code,
            @Nullable String fieldCode) {

        static Place of(Sighting seen) {
            OtherMatter matter = seen.matter();
            return new Place(
                    matter.centreName(), matter.centrePhone(), matter.key(), matter.code(), matter.fieldCode());
        }

        static Place elsewhere(Sighting seen) {
            return new Place(seen.matter().centreName(), seen.matter().centrePhone(), null, null, null);
        }

        /** What the place is called: the code of the matter, or the centre. */
        public String name() {
            return code == null ? centreName : code;
        }
    }

    /**
     * Of whom the reader learns that he has a matter at another centre; for the journal, never for a screen.
     *
     * @param kind {@code person}, or {@code case} or {@code request} when he has no record
     */
    public record Disclosure(String kind, String id, String centreName) {

        static Disclosure of(Sighting seen) {
            PersonId person = seen.who().person();
            MatterKey key = seen.matter().key();
            String centre = seen.matter().centreName();
            return person == null
                    ? new Disclosure(
                            key.kind().name().toLowerCase(Locale.ROOT), key.id().toString(), centre)
                    : new Disclosure("person", person.toString(), centre);
        }
    }

    /** What keeps this practitioner most from the matter, nothing when he is free. */
    public static @Nullable Finding gravest(List<Finding> findings, UUID practitioner) {
        return findings.stream()
                .filter(finding -> practitioner.equals(finding.practitioner()))
                .max(Comparator.comparing(Finding::remedy))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Finding[" + ground + "]";
    }
}
