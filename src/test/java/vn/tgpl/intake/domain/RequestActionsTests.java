package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestActionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED       | ACCEPTANCE    |
            RECEIVED       | REFUSAL       |
            RECEIVED       | TRANSFER      |
            RECEIVED       | PAPER_CALL    |
            RECEIVED       | PAPER_ARRIVAL | nothingCalled
            RECEIVED       | SIMPLE_ANSWER |
            RECEIVED       | WITHDRAWAL    |
            WAITING_PAPERS | ACCEPTANCE    |
            WAITING_PAPERS | REFUSAL       |
            WAITING_PAPERS | TRANSFER      |
            WAITING_PAPERS | PAPER_CALL    | alreadyCalled
            WAITING_PAPERS | PAPER_ARRIVAL |
            WAITING_PAPERS | SIMPLE_ANSWER |
            WAITING_PAPERS | WITHDRAWAL    |
            """)
    void anOpenRequestIsDecidedByWhoeverHasTheRight(RequestState state, Decision decision, String whyNot) {
        assertThat(RequestActions.permission(decision, state, right -> true).whyNot())
                .isEqualTo(whyNot);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"ACCEPTED", "REFUSED", "TRANSFERRED", "ANSWERED", "WITHDRAWN"})
    void aDecidedRequestStaysDecided(RequestState state) {
        assertThat(RequestActions.of(state, right -> true).values())
                .allSatisfy(permission -> assertThat(permission.whyNot()).isEqualTo("decided"));
    }

    @Test
    void whoOnlyReceivesMayNotePapersAndWithdrawalsButDecidesNothing() {
        Set<Decision> open =
                RequestActions.of(RequestState.WAITING_PAPERS, "intake:receive"::equals).entrySet().stream()
                        .filter(entry -> entry.getValue().isGiven())
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet());
        assertThat(open).containsExactlyInAnyOrder(Decision.PAPER_ARRIVAL, Decision.WITHDRAWAL);
    }

    @Test
    void whoOnlyReadsIsToldThatTheRightIsMissing() {
        assertThat(RequestActions.permission(Decision.ACCEPTANCE, RequestState.RECEIVED, right -> false)
                        .whyNot())
                .isEqualTo("noRight");
    }
}
