package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Only centres and their branches receive requests. */
public class OfficeReceivesNoRequests extends DomainException {

    OfficeReceivesNoRequests() {
        super(Kind.REFUSED);
    }
}
