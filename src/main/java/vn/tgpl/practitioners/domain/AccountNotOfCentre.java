package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** The account is not one in use at the practitioner's centre or its branches. */
public class AccountNotOfCentre extends DomainException {

    AccountNotOfCentre() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "accountId";
    }
}
