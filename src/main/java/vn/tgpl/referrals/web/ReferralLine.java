package vn.tgpl.referrals.web;

import org.jspecify.annotations.Nullable;

/**
 * A referral as a line of a list.
 *
 * @param kind tone of the state
 * @param answeredOn day of the answer, empty while there is none
 * @param expectedOn day by which an answer is promised, null once the centre has taken it up; to a centre that passes a
 *     request on nothing is promised
 * @param waiting since when a request that another centre passed on has waited, in words; null when none waits
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
        @Nullable String waiting,
        boolean transferred) {

    @Override
    public String toString() {
        return "ReferralLine[" + id + "]";
    }
}
