package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** Duties of that kind arise by themselves. */
public class KindNotByHand extends DomainException {

    KindNotByHand() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "kind";
    }
}
