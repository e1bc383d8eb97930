package vn.tgpl.practitioners.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decision by which a card was taken away (Luật TGPL 2017 Đ22 to Đ24, of lawyers under the law of lawyers).
 *
 * @param on the first day on which nobody acts by the card any more
 * @param decision number of the decision
 */
@Embeddable
public record CardWithdrawal(
        @Column(name = "card_withdrawn_on") LocalDate on,
        @Column(name = "card_withdrawal_decision") String decision,
        @Column(name = "card_withdrawal_reason") String reason)
        implements Serializable {

    @Override
    public String toString() {
        return "CardWithdrawal[" + on + "]";
    }
}
