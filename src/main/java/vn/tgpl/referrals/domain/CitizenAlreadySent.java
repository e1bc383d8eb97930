package vn.tgpl.referrals.domain;

import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The office sent what may be the same person already; whoever knows better says that he sends anew. */
public class CitizenAlreadySent extends DomainException {

    private final transient ReferralRow earlier;

    CitizenAlreadySent(ReferralRow earlier) {
        super(Kind.REFUSED, earlier.code(), Display.dateTime(earlier.sentAt()));
        this.earlier = earlier;
    }

    /** What was sent of him. */
    public ReferralRow earlier() {
        return earlier;
    }

    @Override
    public String field() {
        return "fullName";
    }
}
