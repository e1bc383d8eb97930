package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.intake.RequestId;

/**
 * Notes that the person takes the request back, with the reason the person gives (TT 12/2018 Đ9 k2).
 *
 * @param receivedOn the day the withdrawal came in, from which it is answered at once
 */
public record WithdrawRequest(RequestId id, LocalDate receivedOn, String reason) {

    @Override
    public String toString() {
        return "WithdrawRequest[" + id + "]";
    }
}
