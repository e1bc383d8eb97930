package vn.tgpl.intake.form;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.intake.HandedIn;

/** What is typed of what somebody handed in beside the papers that prove his group. */
public class HandedInFields {

    private @Nullable Boolean applicationShown;

    private @Nullable Boolean documentsShown;

    @Size(max = 500)
    private @Nullable String documentsTold;

    public HandedIn read() {
        return new HandedIn(applicationShown, documentsShown, documentsTold);
    }

    /** @param errors of the form, nested into the fields */
    public void check(Errors errors) {
        check(documentsTold, documentsShown, errors);
    }

    /** The same of a form that has these fields among others. */
    public static void check(@Nullable String documentsTold, @Nullable Boolean documentsShown, Errors errors) {
        if (documentsTold != null && !Boolean.TRUE.equals(documentsShown)) {
            errors.rejectValue("documentsShown", "intake.form.documentsTold.notShown");
        }
    }

    public @Nullable Boolean getApplicationShown() {
        return applicationShown;
    }

    public void setApplicationShown(@Nullable Boolean applicationShown) {
        this.applicationShown = applicationShown;
    }

    public @Nullable Boolean getDocumentsShown() {
        return documentsShown;
    }

    public void setDocumentsShown(@Nullable Boolean documentsShown) {
        this.documentsShown = documentsShown;
    }

    public @Nullable String getDocumentsTold() {
        return documentsTold;
    }

    public void setDocumentsTold(@Nullable String documentsTold) {
        this.documentsTold = documentsTold;
    }
}
