package vn.tgpl.referrals.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.AnswerPromise;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.shared.Display;

/**
 * A referral as a line of a list.
 *
 * @param kind tone of the state
 * @param answeredOn day of the answer, empty while there is none
 * @param expectedOn day by which an answer is promised, null once the centre has taken it up; to a centre that passes a
 *     request on nothing is promised
 * @param transferred whether it is a request that another centre passed on
 */
record ReferralLine(
        String id,
        String code,
        String fullName,
        String senderOffice,
        String sentAt,
        String state,
        String kind,
        String answeredOn,
        @Nullable String expectedOn,
        boolean transferred) {

    static ReferralLine of(ReferralRow row, AnswerPromise promise) {
        boolean promised = row.state() == ReferralState.WAITING && !row.transferred();
        return new ReferralLine(
                row.id().toString(),
                row.code(),
                row.fullName(),
                row.senderOffice(),
                Display.dateTime(row.sentAt()),
                row.state().name(),
                promised && promise.isBroken(row.sentAt()) ? "overdue" : kind(row.state()),
                Display.dateOf(row.answeredAt()),
                promised ? Display.date(promise.dayFor(row.sentAt())) : null,
                row.transferred());
    }

    private static String kind(ReferralState state) {
        return switch (state) {
            case WAITING -> "waiting";
            case TAKEN_UP -> "info";
            case ACCEPTED, ANSWERED -> "done";
            case REFUSED, TRANSFERRED, WITHDRAWN, RETURNED -> "neutral";
        };
    }

    @Override
    public String toString() {
        return "ReferralLine[" + id + "]";
    }
}
