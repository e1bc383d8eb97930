package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.shared.Display;

/** Puts what another province asked to have verified into words: open, answered, or asked no more. */
@Component
class IncomingVerificationLines {

    private final CaseTexts texts;

    IncomingVerificationLines(CaseTexts texts) {
        this.texts = texts;
    }

    VerificationLine of(VerificationQueries.Row row) {
        if (!row.isOpen() || row.dueOn() == null) {
            return VerificationLine.of(row, null).ended(ended(row));
        }
        return VerificationLine.of(row, texts.dueOn(row.dueOn())).concludedAt("/verifications/" + row.id() + "/result");
    }

    /** Who asks no more and why; of a case that ended nothing but that it did. */
    @Nullable
    String ended(VerificationQueries.Row row) {
        VerificationQueries.End end = row.ending();
        if (end == null) {
            return null;
        }
        String day = Display.date(end.day());
        return end.reason() == null
                ? texts.text("casework.verifications.caseEnded", day)
                : texts.text("casework.verifications.withdrawn", day, String.valueOf(end.by()), end.reason());
    }
}
