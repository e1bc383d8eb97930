package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.DateRange;

/** Whether somebody may take a case of a form of aid on a day. */
record Fitness(
        PractitionerKind kind,
        Card card,
        @Nullable DateRange contract,
        @Nullable DateRange suspension,
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
        // TT 08/2017 Đ16: a lawyer or collaborator works under a contract in force
        if (kind.needsContract() && (contract == null || !contract.contains(on))) {
            return Unfitness.CONTRACT_NOT_IN_FORCE;
        }
        if (suspension != null && suspension.contains(on)) {
            return Unfitness.SUSPENDED;
        }
        return hasAccount ? null : Unfitness.NO_ACCOUNT;
    }
}
