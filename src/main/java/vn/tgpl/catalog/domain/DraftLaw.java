package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a wording as a copy of another, to begin on a day.
 *
 * @param id minted when the form was shown, so that the same form makes one draft however often it is sent
 * @param correctionReason why the other one is corrected from that day on, null when this is to be another wording
 */
public record DraftLaw(
        LawVersionId id,
        LocalDate validFrom,
        String title,
        String sourceDocument,
        LawVersionId copyOf,
        @Nullable String correctionReason) {

    /** Refuses days on which the draft could not begin. */
    void checkDay(LawVersionView original, LocalDate today) {
        if (correctionReason == null) {
            if (!validFrom.isAfter(today)) {
                throw new LawBeginsTooEarly();
            }
        } else if (validFrom.isBefore(today) || !original.validity().contains(validFrom)) {
            throw new CorrectionOutsideWording();
        }
    }

    /** Whether the draft on record is what this command made. */
    boolean made(LawVersionView draft) {
        return draft.validity().from().equals(validFrom)
                && draft.title().equals(title)
                && draft.sourceDocument().equals(sourceDocument)
                && copyOf.equals(draft.copiedFrom())
                && Objects.equals(correctionReason, draft.correctionReason());
    }
}
