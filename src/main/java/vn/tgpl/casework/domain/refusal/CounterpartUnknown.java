package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Neither a centre of another province that exists today is chosen, nor another place named. */
public class CounterpartUnknown extends DomainException {

    public CounterpartUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toCentre";
    }
}
