package vn.tgpl.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a day is taken out of the calendar. */
class RemovalForm {

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    String why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
