package vn.tgpl.referrals.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralState;

/**
 * A request as whoever passed it on sees it.
 *
 * @param centre name of the centre it was passed to
 * @param returnReason why the centre did not take it, null when it did not say so
 * @param receiptCode number under which the centre wrote it down, null while it did not
 */
public record SentTransfer(
        String centre,
        Instant sentAt,
        Arrival arrival,
        @Nullable String returnReason,
        @Nullable String receiptCode) {

    /** How far it has come. */
    public enum Arrival {
        WAITING,
        RECEIVED,
        RETURNED;

        /** What became of it after it was received is the other centre's matter (Luật TGPL 2017 Đ6). */
        static Arrival of(ReferralState state) {
            return switch (state) {
                case WAITING -> WAITING;
                case RETURNED -> RETURNED;
                // no request that was passed on ends by itself: it is returned
                case NOT_REACHED, NOT_WANTED -> throw new IllegalArgumentException("not of a transfer: " + state);
                case TAKEN_UP, ACCEPTED, REFUSED, TRANSFERRED, ANSWERED, WITHDRAWN -> RECEIVED;
            };
        }
    }

    @Override
    public String toString() {
        return "SentTransfer[" + arrival + "]";
    }
}
