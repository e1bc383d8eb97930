package vn.tgpl.referrals.domain;

import vn.tgpl.shared.DomainException;

/** The request is about somebody of another name or year of birth, and nothing says why it is the same person. */
class RequestOfAnotherName extends DomainException {

    /** @param name who the request is about */
    RequestOfAnotherName(String name) {
        super(Kind.REFUSED, name);
    }

    @Override
    public String field() {
        return "reason";
    }
}
