package vn.tgpl.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.referrals.ReferralState;

/** What becomes of a referral, step by step. */
class OutcomeTests {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final EndReferral END = new EndReferral(ReferralState.NOT_REACHED, "Goi ba lan");

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAITING", "NOT_REACHED", "NOT_WANTED"})
    void whatIsSomebodysRequestIsNotTakenUpAgain(ReferralState state) {
        Outcome outcome = new Outcome(state, null, AT);
        assertThatThrownBy(outcome::takenUp).isInstanceOf(ReferralAlreadyTakenUp.class);
    }

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void onlyWhatWaitsIsEndedOrSentBack(ReferralState state) {
        Outcome outcome = new Outcome(state, null, AT);
        assertThatThrownBy(() -> outcome.ended(END, AT)).isInstanceOf(ReferralAlreadyTakenUp.class);
        assertThatThrownBy(() -> outcome.sentBack(AT)).isInstanceOf(ReferralAlreadyTakenUp.class);
    }

    @Test
    void anEndIsForgottenByWhatComesAfterIt() {
        Outcome ended = Outcome.WAITING.ended(END, AT);
        assertThat(ended).isEqualTo(new Outcome(ReferralState.NOT_REACHED, "Goi ba lan", AT));
        assertThat(ended.takenUp()).isEqualTo(new Outcome(ReferralState.TAKEN_UP, null, null));
        assertThat(ended.takenUp().answered(ReferralState.ACCEPTED, AT))
                .isEqualTo(new Outcome(ReferralState.ACCEPTED, null, AT));
    }
}
