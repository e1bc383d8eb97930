package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
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

    RegisterExecutor command(CaseId caseId) {
        return letter(caseId, Objects.requireNonNull(id));
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
