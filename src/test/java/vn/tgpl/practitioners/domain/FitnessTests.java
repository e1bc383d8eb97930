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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.DateRange;

class FitnessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Card CARD = Card.of("12/TP-TGPL", TODAY.minusYears(2));
    private static final DateRange IN_FORCE = new DateRange(TODAY.minusYears(1), TODAY);

    @Test
    void advisersAndCollaboratorsOnlyAdvise() {
        for (PractitionerKind kind : new PractitionerKind[] {ADVISER, COLLABORATOR}) {
            Fitness fitness = new Fitness(kind, CARD, IN_FORCE, null, true);
            assertThat(fitness.obstacle(LITIGATION, TODAY)).isEqualTo(Unfitness.ADVICE_ONLY);
            assertThat(fitness.obstacle(OUT_OF_COURT_REPRESENTATION, TODAY)).isEqualTo(Unfitness.ADVICE_ONLY);
            assertThat(fitness.obstacle(ADVICE, TODAY)).isNull();
        }
    }

    @Test
    void aContractHoldsToItsLastDay() {
        assertThat(lawyer(IN_FORCE, TODAY)).isNull();
        assertThat(lawyer(IN_FORCE, TODAY.plusDays(1))).isEqualTo(Unfitness.CONTRACT_NOT_IN_FORCE);
        assertThat(lawyer(null, TODAY)).isEqualTo(Unfitness.CONTRACT_NOT_IN_FORCE);
    }

    @Test
    void nobodyTakesACaseBeforeHeHasHisCard() {
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, Card.of("1", TODAY), null, null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isEqualTo(Unfitness.NO_CARD_YET);
        assertThat(fitness.obstacle(LITIGATION, TODAY)).isNull();
    }

    @Test
    void aWithdrawnCardEndsOnTheDayOfTheWithdrawal() {
        CardWithdrawal withdrawal = new CardWithdrawal(TODAY, "7/QD", "Hai năm không làm vụ việc");
        Card card = new Card("12/TP-TGPL", TODAY.minusYears(2), withdrawal);
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, card, null, null, true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isNull();
        assertThat(fitness.obstacle(LITIGATION, TODAY)).isEqualTo(Unfitness.CARD_WITHDRAWN);
        assertThat(fitness.obstacle(LITIGATION, TODAY.plusYears(1))).isEqualTo(Unfitness.CARD_WITHDRAWN);
    }

    @Test
    void anOfficerNeedsNoContract() {
        assertThat(new Fitness(LEGAL_AID_OFFICER, CARD, null, null, true).obstacle(LITIGATION, TODAY))
                .isNull();
    }

    @Test
    void aSuspensionWithoutEndGoesOn() {
        Fitness fitness = new Fitness(LEGAL_AID_OFFICER, CARD, null, DateRange.since(TODAY), true);
        assertThat(fitness.obstacle(LITIGATION, TODAY.minusDays(1))).isNull();
        assertThat(fitness.obstacle(LITIGATION, TODAY.plusYears(1))).isEqualTo(Unfitness.SUSPENDED);
    }

    @Test
    void whoCannotSeeTheCaseCannotTakeIt() {
        assertThat(new Fitness(LEGAL_AID_OFFICER, CARD, null, null, false).obstacle(LITIGATION, TODAY))
                .isEqualTo(Unfitness.NO_ACCOUNT);
    }

    private static @Nullable Unfitness lawyer(@Nullable DateRange contract, LocalDate on) {
        return new Fitness(CONTRACT_LAWYER, CARD, contract, null, true).obstacle(LITIGATION, on);
    }
}
