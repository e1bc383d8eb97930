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
            RECEIVED       | CORRECTION    |
            RECEIVED       | WITHDRAWAL    |
            WAITING_PAPERS | ACCEPTANCE    |
            WAITING_PAPERS | REFUSAL       |
            WAITING_PAPERS | TRANSFER      |
            WAITING_PAPERS | PAPER_CALL    | alreadyCalled
            WAITING_PAPERS | PAPER_ARRIVAL |
            WAITING_PAPERS | SIMPLE_ANSWER |
            WAITING_PAPERS | CORRECTION    |
            WAITING_PAPERS | WITHDRAWAL    |
            """)
    void anOpenRequestIsDecidedByWhoeverHasTheRight(RequestState state, Decision decision, String whyNot) {
        assertThat(RequestActions.permission(decision, state, null, right -> true)
                        .whyNot())
                .isEqualTo(whyNot);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"ACCEPTED", "REFUSED", "TRANSFERRED", "ANSWERED", "WITHDRAWN"})
    void aDecidedRequestStaysDecided(RequestState state) {
        assertThat(RequestActions.of(state, null, right -> true).values())
                .isNotEmpty()
                .allSatisfy(permission -> assertThat(permission.whyNot()).isEqualTo("decided"));
    }

    @Test
    void whoOnlyReceivesMayNotePapersCorrectionsAndWithdrawalsButDecidesNothing() {
        Set<Decision> open =
                RequestActions.of(RequestState.WAITING_PAPERS, null, "intake:receive"::equals).entrySet().stream()
                        .filter(entry -> entry.getValue().isGiven())
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet());
        assertThat(open).containsExactlyInAnyOrder(Decision.PAPER_ARRIVAL, Decision.CORRECTION, Decision.WITHDRAWAL);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSE, intake:decide, headDecides",
        "REFUSE, intake:decide intake:decide-as-head,",
        // Luật TGPL Đ26 k1, Đ35 k1: the competent centre gets it, whoever decides
        "TRANSFER, intake:decide, elsewhere",
        "TRANSFER, intake:decide intake:decide-as-head, elsewhere",
        // Luật TGPL Đ27 k1: no legal aid in business and commerce, whoever decides
        "COMMERCIAL, intake:decide, commercial",
        "COMMERCIAL, intake:decide intake:decide-as-head, commercial",
        "PLACE_UNKNOWN, intake:decide,",
        "BIRTH_UNSURE, intake:decide,",
        // Luật TGPL Đ7, Đ30 k1: for which group is said first, whoever accepts
        "GROUP_UNSURE, intake:decide, groupToCheck",
        "GROUP_UNSURE, intake:decide intake:decide-as-head, groupToCheck",
        "PAPERS_MISSING, intake:decide,",
    })
    void whatIsToBeRefusedIsAcceptedByTheHeadOnlyAndWhatIsPassedOnOrOfCommerceByNobody(
            Verdict proposed, String rights, String whyNot) {
        Set<String> held = Set.of(rights.split(" "));
        assertThat(RequestActions.permission(Decision.ACCEPTANCE, RequestState.RECEIVED, proposed, held::contains)
                        .whyNot())
                .isEqualTo(whyNot);
        assertThat(RequestActions.permission(Decision.REFUSAL, RequestState.RECEIVED, proposed, held::contains)
                        .isGiven())
                .isTrue();
    }

    /** Luật TGPL Đ27 k1: nothing gives or prepares aid in business and commerce, whoever decides; the rest stays open. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, commercial",
        "TRANSFER, commercial",
        "SIMPLE_ANSWER, commercial",
        "REFUSAL,",
        "PAPER_CALL, commercial",
        "CORRECTION,",
        "WITHDRAWAL,",
    })
    void nothingGivesAidInCommerce(Decision decision, String whyNot) {
        assertThat(RequestActions.permission(decision, RequestState.RECEIVED, Verdict.COMMERCIAL, right -> true)
                        .whyNot())
                .isEqualTo(whyNot);
    }

    @Test
    void whoOnlyReadsIsToldThatTheRightIsMissing() {
        assertThat(RequestActions.permission(Decision.ACCEPTANCE, RequestState.RECEIVED, null, right -> false)
                        .whyNot())
                .isEqualTo("noRight");
    }
}
