package vn.tgpl.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.domain.Foreseen;
import vn.tgpl.calendar.domain.SpecialDayRow;

/** Why a day is taken out of the calendar, as it was when the page was opened. */
class RemovalForm {

    private @Nullable Long version;

    /** How much of the effect was shown. */
    private @Nullable String shown;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    static RemovalForm of(SpecialDayRow entry) {
        RemovalForm form = new RemovalForm();
        form.version = entry.version();
        return form;
    }

    /** A page sent without the version it showed knows no version at all. */
    long seenVersion() {
        return version == null ? -1 : version;
    }

    String why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    @Nullable
    Foreseen foreseenEffect() {
        return Foresight.read(shown);
    }

    public @Nullable String getShown() {
        return shown;
    }

    public void setShown(@Nullable String shown) {
        this.shown = shown;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
