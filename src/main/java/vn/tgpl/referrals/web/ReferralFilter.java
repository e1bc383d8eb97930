package vn.tgpl.referrals.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.referrals.ReferralState;

/** The filter of the list of referrals as it stands in its URL. */
class ReferralFilter {

    private static final String ALL = "ALL";

    private @Nullable String state;

    /**
     * The state asked for, null for all. A centre begins with what waits for it, a sender sees all he sent; so it is with
     * a state nobody knows, which is an error at its field.
     */
    @Nullable
    ReferralState chosen(boolean receiving, BindingResult errors) {
        if (ALL.equals(state)) {
            return null;
        }
        Optional<ReferralState> known = Stream.of(ReferralState.values())
                .filter(candidate -> candidate.name().equals(state))
                .findFirst();
        if (state != null && known.isEmpty()) {
            errors.rejectValue("state", "validation.unknownChoice");
        }
        return known.orElse(receiving ? ReferralState.WAITING : null);
    }

    /** The list of one state, or of all. */
    static String href(@Nullable ReferralState state, @Nullable String after) {
        return PageAddress.of("/referrals")
                .with("state", state == null ? ALL : state.name())
                .with("after", after)
                .toString();
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
