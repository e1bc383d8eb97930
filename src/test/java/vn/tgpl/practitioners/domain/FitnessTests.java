package vn.tgpl.practitioners.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.catalog.FormOfAid.ADVICE;
import static vn.tgpl.catalog.FormOfAid.LITIGATION;
import static vn.tgpl.catalog.FormOfAid.OUT_OF_COURT_REPRESENTATION;
import static vn.tgpl.practitioners.PractitionerKind.ADVISER;
import static vn.tgpl.practitioners.PractitionerKind.COLLABORATOR;
import static vn.tgpl.practitioners.PractitionerKind.CONTRACT_LAWYER;
import static vn.tgpl.practitioners.PractitionerKind.LEGAL_AID_OFFICER;

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

class FitnessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Card CARD = Card.of("12/TP-TGPL", TODAY.minusYears(2));
    private static final Terms IN_FORCE = terms(new DateRange(TODAY.minusYears(1), TODAY));

    @Test
    void advisersAndCollaboratorsOnlyAdvise() {
        for (PractitionerKind kind : new PractitionerKind[] {ADVISER, COLLABORATOR}) {
            Fitness fitness = new Fitness(kind, CARD, IN_FORCE, Terms.NONE, null, true);
            assertThat(fitness.obstacle(LITIGATION, TODAY)).isEqualTo(Unfitness.ADVICE_ONLY);
            assertThat(fitness.obstacle(OUT_OF_COURT_REPRESENTATION, TODAY)).isEqualTo(Unfitness.ADVICE_ONLY);
            assertThat(fitness.obstacle(ADVICE, TODAY)).isNull();
        }
    }

    @Test
    void aContractHoldsToItsLastDay() {
        assertThat(lawyer(IN_FORCE, TODAY)).isNull();
        assertThat(lawyer(IN_FORCE, TODAY.plusDays(1))).isEqualTo(Unfitness.CONTRACT_NOT_IN_FORCE);
        assertThat(lawyer(Terms.NONE, TODAY)).isEqualTo(Unfitness.CONTRACT_NOT_IN_FORCE);
    }

    @Test
    void nobodyTakesACaseBeforeHeHasHisCard() {
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, Card.of("1", TODAY), Terms.NONE, Terms.NONE, null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isEqualTo(Unfitness.NO_CARD_YET);
        assertThat(fitness.obstacle(LITIGATION, TODAY)).isNull();
    }

    @Test
    void aWithdrawnCardEndsOnTheDayOfTheWithdrawal() {
        CardWithdrawal withdrawal = new CardWithdrawal(TODAY, "7/QD", "Hai năm không làm vụ việc");
        Card card = new Card("12/TP-TGPL", TODAY.minusYears(2), null, withdrawal);
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, card, Terms.NONE, Terms.NONE, null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isNull();
        assertThat(fitness.obstacle(LITIGATION, TODAY)).isEqualTo(Unfitness.CARD_WITHDRAWN);
        assertThat(fitness.obstacle(LITIGATION, TODAY.plusYears(1))).isEqualTo(Unfitness.CARD_WITHDRAWN);
    }

    @Test
    void anOfficerNeedsNoContract() {
        assertThat(new Fitness(LEGAL_AID_OFFICER, CARD, Terms.NONE, Terms.NONE, null, true).obstacle(LITIGATION, TODAY))
                .isNull();
    }

    @Test
    void aSuspensionWithoutEndGoesOn() {
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, CARD, Terms.NONE, terms(DateRange.since(TODAY)), null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isNull();
        assertThat(fitness.obstacle(LITIGATION, TODAY.plusYears(1))).isEqualTo(Unfitness.SUSPENDED);
    }

    /** Luật TGPL 2017 Đ25 k1 b; TT 08/2017 Đ17: days count from today. */
    @ParameterizedTest(name = "{0}: card gone {1}, contract to {2}, suspended {3} to {4}, work on {5}: {6} since {7}")
    @CsvSource({
        "LEGAL_AID_OFFICER, -3, , , , -4, , ",
        "LEGAL_AID_OFFICER, -3, , , , -3, CARD_WITHDRAWN, -3",
        "LEGAL_AID_OFFICER, 5, , , , 4, , ",
        "LEGAL_AID_OFFICER, 5, , , , 9, CARD_WITHDRAWN, 5",
        "LEGAL_AID_OFFICER, , -3, , , 0, , ",
        "CONTRACT_LAWYER, , -3, , , -3, , ",
        "CONTRACT_LAWYER, , -3, , , -2, CONTRACT_NOT_IN_FORCE, -2",
        "CONTRACT_LAWYER, , -3, , , -900, , ",
        "CONTRACT_LAWYER, , 0, , , 30, , ",
        "ADVISER, , -1, , , 30, CONTRACT_NOT_IN_FORCE, 0",
        "LEGAL_AID_OFFICER, , , -5, -2, -6, , ",
        "LEGAL_AID_OFFICER, , , -5, -2, -2, SUSPENDED, -5",
        "LEGAL_AID_OFFICER, , , -5, -2, -1, , ",
        "LEGAL_AID_OFFICER, , , -5, , 20, SUSPENDED, -5"
    })
    void whoHasNoCardAnyMoreOrNoContractOrIsSuspendedWorksNoDayOfIt(
            PractitionerKind kind,
            @Nullable Integer withdrawn,
            @Nullable Integer contractTo,
            @Nullable Integer suspendedFrom,
            @Nullable Integer suspendedTo,
            int work,
            @Nullable Unfitness reason,
            @Nullable Integer since) {
        Card card = withdrawn == null
                ? CARD
                : new Card("1", TODAY.minusYears(2), null, new CardWithdrawal(TODAY.plusDays(withdrawn), "7/QD", "x"));
        DateRange contract = contractTo == null ? null : new DateRange(TODAY.minusYears(1), TODAY.plusDays(contractTo));
        DateRange suspension = suspendedFrom == null
                ? null
                : new DateRange(
                        TODAY.plusDays(suspendedFrom), suspendedTo == null ? null : TODAY.plusDays(suspendedTo));
        Stop stop = new Fitness(kind, card, terms(contract), terms(suspension), null, true)
                .stop(TODAY.plusDays(work), TODAY);
        assertThat(stop).isEqualTo(reason == null || since == null ? null : new Stop(reason, TODAY.plusDays(since)));
    }

    @Test
    void whoCannotSeeTheCaseCannotTakeIt() {
        assertThat(new Fitness(LEGAL_AID_OFFICER, CARD, Terms.NONE, Terms.NONE, null, false)
                        .obstacle(LITIGATION, TODAY))
                .isEqualTo(Unfitness.NO_ACCOUNT);
    }

    private static @Nullable Unfitness lawyer(Terms contracts, LocalDate on) {
        return new Fitness(CONTRACT_LAWYER, CARD, contracts, Terms.NONE, null, true).obstacle(LITIGATION, on);
    }

    /** Luật TGPL 2017 Đ17 k1 d. */
    @Test
    void anAdviserTakesACaseAfterTwoYearsOfAdvisingAndNobodyIsBarredByWhatIsNotKnown() {
        assertThat(adviser(TODAY.minusYears(2)).obstacle(ADVICE, TODAY)).isNull();
        assertThat(adviser(TODAY.minusYears(2).plusDays(1)).obstacle(ADVICE, TODAY))
                .isEqualTo(Unfitness.INEXPERIENCED);
        assertThat(adviser(null).obstacle(ADVICE, TODAY)).isNull();
        assertThat(new Fitness(COLLABORATOR, CARD, IN_FORCE, Terms.NONE, TODAY, true).obstacle(ADVICE, TODAY))
                .isNull();
    }

    @Test
    void aCardHoldsToItsLastDay() {
        Card card = new Card("1", TODAY.minusYears(2), TODAY, null);
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, card, Terms.NONE, Terms.NONE, null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY)).isNull();
        assertThat(fitness.obstacle(LITIGATION, TODAY.plusDays(1))).isEqualTo(Unfitness.CARD_EXPIRED);
        assertThat(fitness.stop(TODAY.plusDays(1), TODAY))
                .as("another may follow")
                .isNull();
        assertThat(fitness.stop(TODAY.plusDays(1), TODAY.plusDays(1)))
                .isEqualTo(new Stop(Unfitness.CARD_EXPIRED, TODAY.plusDays(1)));
    }

    private static Fitness adviser(@Nullable LocalDate since) {
        return new Fitness(ADVISER, CARD, IN_FORCE, Terms.NONE, since, true);
    }

    private static Terms terms(@Nullable DateRange range) {
        return range == null ? Terms.NONE : new Terms(List.of(range));
    }
}
