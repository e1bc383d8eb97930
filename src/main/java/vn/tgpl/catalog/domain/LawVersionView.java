package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A wording of Luật TGPL Đ7 as a whole.
 *
 * @param validity of a draft: its last day is known only when it is enacted
 * @param sourceDocument where the wording is taken from
 * @param version rises with every change of a draft
 * @param copiedFrom the wording of which it was made, null when that is not known
 * @param correctionReason why it corrects that one, null when it is a wording of its own
 */
public record LawVersionView(
        LawVersionId id,
        DateRange validity,
        LawState state,
        String title,
        String sourceDocument,
        long version,
        @Nullable LawVersionId copiedFrom,
        @Nullable String correctionReason) {

    public boolean isDraft() {
        return state == LawState.DRAFT;
    }

    public boolean isCorrection() {
        return correctionReason != null;
    }

    /** Whether it is the law today or on a day to come, so that it can be corrected. */
    public boolean isCorrectable(LocalDate today) {
        LocalDate last = validity.to();
        return state == LawState.ENACTED && (last == null || !last.isBefore(today));
    }

    /** Its first day when it is enacted today: a correction whose day has passed begins at once. */
    public LocalDate begins(LocalDate today) {
        LocalDate first = validity.from();
        return isDraft() && isCorrection() && first.isBefore(today) ? today : first;
    }
}
