package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawVersionView;

/** What is typed of the correction of a wording in force. */
class LawCorrectionForm extends LawVersionFields {

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    /** Begins today, or with a wording that is still to come. */
    static LawCorrectionForm of(LawVersionView original, LocalDate today) {
        LocalDate first = original.validity().from();
        LawCorrectionForm form = new LawCorrectionForm();
        form.setValidFrom(first.isAfter(today) ? first : today);
        form.setTitle(original.title());
        form.setSourceDocument(original.sourceDocument());
        return form;
    }

    DraftLaw toCommand(LawVersionView original) {
        return draft(original.id(), Objects.requireNonNull(reason));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
