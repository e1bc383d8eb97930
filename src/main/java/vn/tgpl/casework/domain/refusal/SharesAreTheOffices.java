package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Only who entrusts cases changes how the credit is divided. */
public class SharesAreTheOffices extends DomainException {

    public SharesAreTheOffices() {
        super(Kind.REFUSED);
    }
}
