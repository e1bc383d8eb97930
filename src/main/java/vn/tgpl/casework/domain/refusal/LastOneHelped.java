package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody else is helped in the case: it is not continued as a whole (Luật TGPL 2017 Đ37 k1). */
public class LastOneHelped extends DomainException {

    public LastOneHelped() {
        super(Kind.REFUSED);
    }
}
