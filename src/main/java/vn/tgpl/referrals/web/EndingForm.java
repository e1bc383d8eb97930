package vn.tgpl.referrals.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.EndReferral;

/** Why the centre waits for somebody no longer. */
class EndingForm extends ReasonForm {

    @NotNull
    private @Nullable ReferralState end;

    /** To be called when the form holds no error. */
    EndReferral toCommand() {
        return new EndReferral(Objects.requireNonNull(end), Objects.requireNonNull(getReason()));
    }

    public @Nullable ReferralState getEnd() {
        return end;
    }

    /** What is no end is no choice. */
    public void setEnd(@Nullable ReferralState end) {
        this.end = end != null && end.isEnded() ? end : null;
    }
}
