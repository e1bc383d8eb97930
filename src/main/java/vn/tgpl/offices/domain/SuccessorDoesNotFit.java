package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The successor is none, the office itself, or an office that this one itself succeeds. */
public class SuccessorDoesNotFit extends DomainException {

    SuccessorDoesNotFit() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "successor";
    }
}
