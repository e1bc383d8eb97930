package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** Only centres and their branches put people on record. */
public class OfficeKeepsNoPeople extends DomainException {

    OfficeKeepsNoPeople() {
        super(Kind.REFUSED);
    }
}
