package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** It is not told from when a period runs where the law leaves it open, or told where its line says it by itself. */
public class BeginningDoesNotFit extends DomainException {

    public BeginningDoesNotFit() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "runsFrom";
    }
}
