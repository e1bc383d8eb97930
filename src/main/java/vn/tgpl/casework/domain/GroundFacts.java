package vn.tgpl.casework.domain;

import java.util.Optional;
import vn.tgpl.casework.domain.refusal.GroundWithoutCancellation;
import vn.tgpl.casework.domain.refusal.GroundWithoutContract;
import vn.tgpl.casework.domain.refusal.GroundWithoutRefusal;
import vn.tgpl.casework.domain.refusal.GroundWithoutWithdrawal;
import vn.tgpl.shared.DomainException;

/**
 * What stands on record of somebody who performs a case, as far as grounds to replace him rest on it.
 *
 * @param contract he works by contract with the centre; officers of the centre have none that could end
 * @param refused a registration of his was refused
 * @param cancelled a registration of his was cancelled
 * @param cardWithdrawn his card was withdrawn by a day that has come
 */
public record GroundFacts(boolean contract, boolean refused, boolean cancelled, boolean cardWithdrawn) {

    /** Which ground of a replacement the loss of his registration is: the cancelling comes after it stood. */
    String groundOfLoss() {
        return cancelled ? "REGISTRATION_CANCELLED" : "REGISTRATION_REFUSED";
    }

    /** Why the ground does not hold; empty where nothing on record speaks against it. */
    public Optional<DomainException> against(String ground) {
        return switch (ground) {
            // TT 08/2017/TT-BTP Đ17
            case "CONTRACT_ENDED" -> contract ? Optional.empty() : Optional.of(new GroundWithoutContract());
            // Luật TGPL 2017 Đ25 k1 điểm b
            case "CARD_REVOKED" -> cardWithdrawn ? Optional.empty() : Optional.of(new GroundWithoutWithdrawal());
            // TTLT 10/2018 Đ6 k1
            case "REGISTRATION_REFUSED" -> refused ? Optional.empty() : Optional.of(new GroundWithoutRefusal());
            // TTLT 10/2018 Đ6 k2
            case "REGISTRATION_CANCELLED" ->
                cancelled ? Optional.empty() : Optional.of(new GroundWithoutCancellation());
            default -> Optional.empty();
        };
    }
}
