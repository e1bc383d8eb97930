package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** The account belongs to another practitioner. */
public class AccountTaken extends DomainException {

    AccountTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "accountId";
    }
}
