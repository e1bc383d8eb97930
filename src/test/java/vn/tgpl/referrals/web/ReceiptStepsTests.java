package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.referrals.ReferralState;

/** A receipt promises only what is still to come. */
class ReceiptStepsTests {

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void everyStateHasItsOwnWords(ReferralState state) {
        assertThat(ReceiptSteps.of(state)).startsWith("referrals.next." + state);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"ACCEPTED", "REFUSED", "TRANSFERRED", "ANSWERED", "WITHDRAWN", "RETURNED"})
    void whatIsAnsweredAsksForNoPapersAndPromisesNoAnswer(ReferralState state) {
        assertThat(ReceiptSteps.of(state))
                .doesNotContainAnyElementsOf(List.of("referrals.next.answer", "referrals.next.papers"));
    }
}
