package vn.tgpl.referrals.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Drafted;

/** Why something is done with a referral. */
@Drafted
class ReasonForm {

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** What was typed, for a form that cannot be sent any more; fields left empty too. */
    List<Typed> typed() {
        return List.of(Typed.text("referrals.reason", reason));
    }

    /**
     * A field and what was typed into it.
     *
     * @param choiceKey names what was chosen; null of a text, and where nothing was
     * @param text null where nothing was typed
     */
    record Typed(
            String labelKey,
            @Nullable String choiceKey,
            @Nullable String text) {

        static Typed text(String labelKey, @Nullable String text) {
            return new Typed(labelKey, null, text);
        }

        @Override
        public String toString() {
            return "Typed[" + labelKey + "]";
        }
    }
}
