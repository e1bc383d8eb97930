package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.shared.Display;

/**
 * A verification, ready to be shown.
 *
 * @param due how far its period is; null without one
 * @param resultHref where its result is entered; null where it stands already or the reader may not
 */
record VerificationLine(
        String id,
        String counterpart,
        String subject,
        String askedOn,
        CaseTexts.@Nullable DueText due,
        @Nullable String result,
        @Nullable String resultOn,
        @Nullable String resultHref) {

    static VerificationLine of(VerificationQueries.Row row, CaseTexts.@Nullable DueText due) {
        return new VerificationLine(
                row.id().toString(),
                row.counterpart(),
                row.subject(),
                Display.date(row.askedOn()),
                due,
                row.result(),
                row.resultOn() == null ? null : Display.date(row.resultOn()),
                null);
    }

    VerificationLine concludedAt(@Nullable String href) {
        return new VerificationLine(id, counterpart, subject, askedOn, due, result, resultOn, href);
    }

    @Override
    public String toString() {
        return "VerificationLine[" + id + "]";
    }
}
