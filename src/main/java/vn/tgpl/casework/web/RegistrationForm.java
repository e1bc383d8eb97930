package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.RegisterExecutor;
import vn.tgpl.shared.TimeOrderedId;

/** A registration that is sent, as typed. */
class RegistrationForm extends RegistrationLetterForm {

    @NotNull
    private @Nullable UUID id;

    /** Why it is sent though the authority has entered the same already. */
    @Size(max = 500)
    private @Nullable String againReason;

    RegisterExecutor command(CaseId caseId) {
        return letter(caseId, Objects.requireNonNull(id)).again(againReason);
    }

    public @Nullable String getAgainReason() {
        return againReason;
    }

    public void setAgainReason(@Nullable String againReason) {
        this.againReason = againReason;
    }

    /** The form is another one from now on: its id was used before. */
    void renew() {
        id = TimeOrderedId.next();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
