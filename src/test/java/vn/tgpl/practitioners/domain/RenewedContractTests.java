package vn.tgpl.practitioners.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.catalog.FormOfAid.LITIGATION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.Stop;
import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.DateRange;

/** TT 08/2017 Đ16, Đ17: what counts is the contract of the day, whether another went before or follows. */
class RenewedContractTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DateRange FORMER = new DateRange(LocalDate.of(2023, 12, 1), LocalDate.of(2026, 11, 30));
    private static final DateRange RENEWED = new DateRange(LocalDate.of(2026, 12, 5), LocalDate.of(2029, 12, 4));
    private static final Terms CONTRACTS = new Terms(List.of(RENEWED, FORMER));

    @ParameterizedTest
    @CsvSource({
        "2023-11-30, CONTRACT_NOT_IN_FORCE",
        "2023-12-01, ",
        "2026-11-23, ",
        "2026-11-30, ",
        "2026-12-01, CONTRACT_NOT_IN_FORCE",
        "2026-12-04, CONTRACT_NOT_IN_FORCE",
        "2026-12-05, ",
        "2029-12-04, ",
        "2029-12-05, CONTRACT_NOT_IN_FORCE"
    })
    void aRenewalEnteredAheadLeavesTheDaysOfTheRunningContract(LocalDate on, @Nullable Unfitness obstacle) {
        assertThat(lawyer(Terms.NONE).obstacle(LITIGATION, on)).isEqualTo(obstacle);
    }

    @Test
    void theDaysOfAFormerSuspensionStayBarred() {
        Terms suspensions = new Terms(List.of(
                new DateRange(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)),
                DateRange.since(LocalDate.of(2026, 12, 20))));
        assertThat(lawyer(suspensions).obstacle(LITIGATION, LocalDate.of(2024, 5, 31)))
                .isEqualTo(Unfitness.SUSPENDED);
        assertThat(lawyer(suspensions).obstacle(LITIGATION, TODAY)).isNull();
        assertThat(lawyer(suspensions).obstacle(LITIGATION, LocalDate.of(2027, 1, 1)))
                .isEqualTo(Unfitness.SUSPENDED);
    }

    @Test
    void betweenTwoContractsThereIsNoWorkAndInTheSecondThereIsAgain() {
        LocalDate later = LocalDate.of(2026, 12, 10);
        assertThat(lawyer(Terms.NONE).stop(LocalDate.of(2026, 12, 2), later))
                .isEqualTo(new Stop(Unfitness.CONTRACT_NOT_IN_FORCE, LocalDate.of(2026, 12, 1)));
        assertThat(lawyer(Terms.NONE).stop(later, later)).isNull();
        assertThat(lawyer(Terms.NONE).stop(LocalDate.of(2026, 11, 30), later)).isNull();
    }

    @Test
    void nobodyHasLeftWhileAnotherContractIsToBegin() {
        assertThat(lawyer(Terms.NONE).hasLeft(LocalDate.of(2026, 12, 2))).isFalse();
        assertThat(lawyer(Terms.NONE).hasLeft(LocalDate.of(2029, 12, 5))).isTrue();
    }

    @Test
    void noTwoShareADay() {
        DateRange overlapping = new DateRange(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> new Terms(List.of(FORMER, overlapping))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(List.of(DateRange.since(TODAY), RENEWED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(List.of(FORMER, FORMER))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fitness lawyer(Terms suspensions) {
        Card card = Card.of("12/LS", LocalDate.of(2020, 1, 1));
        return new Fitness(PractitionerKind.CONTRACT_LAWYER, card, CONTRACTS, suspensions, null, true);
    }
}
