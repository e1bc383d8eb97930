package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.Stop;
import vn.tgpl.practitioners.Unfitness;

/** Whether somebody may take a case of a form of aid on a day. */
record Fitness(
        PractitionerKind kind,
        Card card,
        Terms contracts,
        Terms suspensions,
        @Nullable LocalDate advisingSince,
        boolean hasAccount) {

    @Nullable
    Unfitness obstacle(FormOfAid form, LocalDate on) {
        if (!kind.mayPerform(form)) {
            return Unfitness.ADVICE_ONLY;
        }
        // Luật TGPL 2017 Đ17, Đ25 k1 b: nobody performs legal aid without his card
        if (on.isBefore(card.issuedOn())) {
            return Unfitness.NO_CARD_YET;
        }
        // Luật TGPL 2017 Đ25 k1 b: whose card was taken away stops, from that very day
        if (card.isWithdrawnOn(on)) {
            return Unfitness.CARD_WITHDRAWN;
        }
        // Luật TGPL 2017 Đ17, Đ25 k1 b: a card that has run out is none
        if (card.isExpiredOn(on)) {
            return Unfitness.CARD_EXPIRED;
        }
        if (!kind.isExperienced(advisingSince, on)) {
            return Unfitness.INEXPERIENCED;
        }
        // TT 08/2017 Đ16: a lawyer or collaborator works under a contract in force
        if (kind.needsContract() && contracts.on(on).isEmpty()) {
            return Unfitness.CONTRACT_NOT_IN_FORCE;
        }
        if (suspensions.on(on).isPresent()) {
            return Unfitness.SUSPENDED;
        }
        return hasAccount ? null : Unfitness.NO_ACCOUNT;
    }

    /** Whether he is no practitioner of the centre any more on that day: his card was withdrawn, or his last contract has ended. */
    boolean hasLeft(LocalDate on) {
        // Luật TGPL 2017 Đ25 k1 b
        if (card.isWithdrawnOn(on)) {
            return true;
        }
        // TT 08/2017 Đ16, Đ17
        return kind.needsContract() && contracts.areOver(on);
    }

    /**
     * Why nobody may work on that day in the cases that he has. A day before the first contract on record says nothing, since
     * another may have gone before; nor does an end to come, since another may follow. The same holds for a card.
     *
     * @param on day of the work, which may lie ahead
     */
    @Nullable
    Stop stop(LocalDate on, LocalDate today) {
        // Luật TGPL 2017 Đ25 k1 b
        CardWithdrawal withdrawal = card.withdrawal();
        if (withdrawal != null && card.isWithdrawnOn(on)) {
            return new Stop(Unfitness.CARD_WITHDRAWN, withdrawal.on());
        }
        LocalDate lastOfCard = card.validTo();
        if (lastOfCard != null && card.isExpiredOn(on) && card.isExpiredOn(today)) {
            return new Stop(Unfitness.CARD_EXPIRED, lastOfCard.plusDays(1));
        }
        // TT 08/2017 Đ17: unfinished files go back to the centre
        LocalDate last = kind.needsContract() ? contracts.lapsedBefore(on).orElse(null) : null;
        if (last != null && last.isBefore(today)) {
            return new Stop(Unfitness.CONTRACT_NOT_IN_FORCE, last.plusDays(1));
        }
        return suspensions
                .on(on)
                .map(suspension -> new Stop(Unfitness.SUSPENDED, suspension.from()))
                .orElse(null);
    }
}
