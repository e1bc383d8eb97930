package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** The duty is another's: the department's, the centre's or the executor's. */
public class DutyNotYours extends DomainException {

    DutyNotYours() {
        super(Kind.REFUSED);
    }
}
