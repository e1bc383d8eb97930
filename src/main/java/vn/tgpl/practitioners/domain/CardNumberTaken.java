package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** Another practitioner of that kind holds the card with this number. */
public class CardNumberTaken extends DomainException {

    CardNumberTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "card.number";
    }
}
