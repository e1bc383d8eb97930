package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else changed the account after the form was opened. */
public class AccountChangedMeanwhile extends DomainException {

    AccountChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
