package vn.tgpl.offices.domain;

import vn.tgpl.shared.DomainException;

/** There is one Bureau, known from the start. */
public class BureauIsOne extends DomainException {

    BureauIsOne() {
        super(Kind.REFUSED);
    }
}
