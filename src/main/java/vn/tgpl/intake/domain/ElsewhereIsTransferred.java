package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A request beyond the province is passed on, unless the central authority asked for it (Luật TGPL 2017 Đ26 k1, Đ35 k1). */
public class ElsewhereIsTransferred extends DomainException {

    ElsewhereIsTransferred() {
        super(Kind.REFUSED);
    }
}
