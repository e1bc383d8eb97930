package vn.tgpl.people.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonMatch.Reason;

/** A check that was made, with what it found and what was chosen. */
public record CheckView(
        Occasion occasion,
        Instant checkedAt,
        @Nullable String checkedBy,
        @Nullable LocalDate agreedOn,
        @Nullable String note,
        List<Found> findings) {

    public CheckView {
        findings = List.copyOf(findings);
    }

    /**
     * What it found, as it was kept.
     *
     * @param role of whom it concerns in the matter that was checked
     * @param placeKind what the other matter was; null in another centre, and where it was not kept
     */
    public record Found(
            Ground ground,
            MatterRole role,
            String subject,
            String placeName,
            MatterKey.@Nullable Kind placeKind,
            Reason likeness,
            String article) {

        @Override
        public String toString() {
            return "Found[" + ground + "]";
        }
    }
}
