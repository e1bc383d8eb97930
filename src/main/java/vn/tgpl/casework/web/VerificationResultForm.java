package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.ConcludeVerification;

/** What a verification found, as typed. */
class VerificationResultForm extends OpenedForm {

    @NotBlank
    @Size(max = 4000)
    private @Nullable String result;

    @NotNull
    private @Nullable LocalDate resultOn;

    static VerificationResultForm blank(LocalDate today) {
        VerificationResultForm form = new VerificationResultForm();
        form.resultOn = today;
        return form;
    }

    ConcludeVerification command(UUID id) {
        return new ConcludeVerification(id, Objects.requireNonNull(result), Objects.requireNonNull(resultOn));
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result;
    }

    public @Nullable LocalDate getResultOn() {
        return resultOn;
    }

    public void setResultOn(@Nullable LocalDate resultOn) {
        this.resultOn = resultOn;
    }
}
