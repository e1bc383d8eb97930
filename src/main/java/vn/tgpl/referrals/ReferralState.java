package vn.tgpl.referrals;

/** What has become of a referral; all the sender learns. */
public enum ReferralState {
    /** The centre has not looked at it yet. */
    WAITING,
    /** It has become a request. */
    TAKEN_UP,
    ACCEPTED,
    REFUSED,
    /** Passed to the organisation that is competent (Luật TGPL Đ35). */
    TRANSFERRED,
    /** A simple question, answered on the spot (TT 12/2018 Đ8 k2). */
    ANSWERED,
    /** The person took the request back (TT 12/2018 Đ9 k2). */
    WITHDRAWN,
    /** A request that was passed on and that the centre does not take, with its reason (Luật TGPL Đ35). */
    RETURNED,
    /** The centre could not get in touch with the person. */
    NOT_REACHED,
    /** The person wants no legal aid. */
    NOT_WANTED;

    /** Whether the centre may still write the person's request down: he may come after all. */
    public boolean mayBeTakenUp() {
        return this == WAITING || isEnded();
    }

    /** Whether it came to nothing because of the person, as far as the centre knows. */
    public boolean isEnded() {
        return this == NOT_REACHED || this == NOT_WANTED;
    }
}
