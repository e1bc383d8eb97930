package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.RequestVerification;

/** What another province asks by letter. */
class ReceivedVerificationForm extends VerificationForm {

    static ReceivedVerificationForm blank(LocalDate today) {
        ReceivedVerificationForm form = new ReceivedVerificationForm();
        form.begin(today);
        return form;
    }

    RequestVerification command() {
        return new RequestVerification(
                sentId(), null, null, Objects.requireNonNull(getCounterpart()), what(), day(), true);
    }

    @Override
    @NotBlank
    public @Nullable String getCounterpart() {
        return super.getCounterpart();
    }
}
