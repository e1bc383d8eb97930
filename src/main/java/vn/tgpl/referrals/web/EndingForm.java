package vn.tgpl.referrals.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    @Override
    List<Typed> typed() {
        Typed chosen = new Typed("referrals.ending.end", end == null ? null : "referrals.state." + end, null);
        return Stream.concat(Stream.of(chosen), super.typed().stream()).toList();
    }

    public @Nullable ReferralState getEnd() {
        return end;
    }

    /** What is no end is no choice. */
    public void setEnd(@Nullable ReferralState end) {
        this.end = end != null && end.isEnded() ? end : null;
    }
}
