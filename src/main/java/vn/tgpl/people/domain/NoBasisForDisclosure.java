package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** Neither a consent that stands today nor a ground of law in force lets data of a person leave. */
public class NoBasisForDisclosure extends DomainException {

    NoBasisForDisclosure() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "basis";
    }
}
