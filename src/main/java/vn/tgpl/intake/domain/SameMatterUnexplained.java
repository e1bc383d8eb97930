package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The matter may be handled already, and whoever accepts it does not say why it is accepted all the same. */
public class SameMatterUnexplained extends DomainException {

    SameMatterUnexplained() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "sameMatter";
    }
}
