package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.RequestVerification;
import vn.tgpl.shared.OfficeId;

/** What a case asks of a centre on record, or of another place by its name. */
class SentVerificationForm extends VerificationForm {

    /** Null when the place is named. */
    private @Nullable UUID toCentre;

    /** The same is asked there anew although its answer is awaited. */
    private boolean again;

    static SentVerificationForm blank(LocalDate today) {
        SentVerificationForm form = new SentVerificationForm();
        form.begin(today);
        return form;
    }

    /** Either is given, never both: nobody could tell which was meant. */
    void check(Errors errors) {
        if (toCentre == null && getCounterpart() == null) {
            errors.rejectValue("toCentre", "casework.verification.toCentre.missing");
        } else if (toCentre != null && getCounterpart() != null) {
            // the name lies hidden while a centre is chosen, so both fields tell it
            errors.rejectValue("toCentre", "casework.verification.counterpart.both");
            errors.rejectValue("counterpart", "casework.verification.counterpart.both");
        }
    }

    /** Of a form that was checked. */
    RequestVerification command(CaseId caseId) {
        return new RequestVerification(
                sentId(),
                caseId,
                toCentre == null ? null : new OfficeId(toCentre),
                getCounterpart(),
                what(),
                day(),
                again);
    }

    public @Nullable UUID getToCentre() {
        return toCentre;
    }

    public void setToCentre(@Nullable UUID toCentre) {
        this.toCentre = toCentre;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
