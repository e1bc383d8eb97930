package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** Only who entrusts cases changes how the credit is divided. */
public class SharesAreTheOffices extends DomainException {

    SharesAreTheOffices() {
        super(Kind.REFUSED);
    }
}
