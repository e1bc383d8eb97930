package vn.tgpl.calendar.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import vn.tgpl.calendar.domain.Foreseen;

/** An edit that is made in knowledge of what it moves, and with a reason. */
abstract class ForeseenForm {

    /** The edit whose effect was shown when the form was sent. */
    private @Nullable String foreseen;

    /** How much of the effect was shown. */
    private @Nullable String shown;

    @Size(max = 500)
    private @Nullable String reason;

    /** What of the edit decides what moves. */
    abstract String effect();

    /** The effect of just this edit was shown. */
    boolean isForeseen() {
        return effect().equals(foreseen);
    }

    void foresee() {
        foreseen = effect();
    }

    /** Whether all but the reason can be read, so that the effect can be shown beside what is wrong with the reason. */
    static boolean isReadable(Errors errors) {
        return errors.getAllErrors().stream()
                .allMatch(error ->
                        error instanceof FieldError field && field.getField().equals("reason"));
    }

    void requireReason(Errors errors) {
        if (reason == null || reason.isBlank()) {
            errors.rejectValue("reason", "jakarta.validation.constraints.NotBlank.message");
        }
    }

    String why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getForeseen() {
        return foreseen;
    }

    public void setForeseen(@Nullable String foreseen) {
        this.foreseen = foreseen;
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
