package vn.tgpl.people.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.WithdrawConsent;

/** When a consent was taken back, as typed; nobody has to say why. */
class WithdrawalForm {

    @NotNull
    @PastOrPresent
    private @Nullable LocalDate withdrawnOn;

    @Size(max = 500)
    private @Nullable String reason;

    WithdrawConsent command(PersonId person, UUID consent) {
        return new WithdrawConsent(person, consent, Objects.requireNonNull(withdrawnOn), reason);
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(@Nullable LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
