package vn.tgpl.practitioners.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The card by which somebody performs legal aid: of an officer, a lawyer, an adviser or a collaborator.
 *
 * @param validTo its last day, null where it has none
 * @param withdrawal null as long as it was not taken away
 */
@Embeddable
public record Card(
        @Column(name = "card_number") String number,
        @Column(name = "card_issued_on") LocalDate issuedOn,
        @Column(name = "card_valid_to") @Nullable LocalDate validTo,
        @Embedded @Nullable CardWithdrawal withdrawal)
        implements Serializable {

    public static Card of(String number, LocalDate issuedOn) {
        return new Card(number, issuedOn, null, null);
    }

    boolean isExpiredOn(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    boolean isWithdrawnOn(LocalDate day) {
        return withdrawal != null && !day.isBefore(withdrawal.on());
    }
}
