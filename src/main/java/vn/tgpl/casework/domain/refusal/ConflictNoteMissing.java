package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Somebody who performs the case is no longer free to; how it is gone on with has to be said. */
public class ConflictNoteMissing extends DomainException {

    public ConflictNoteMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "note";
    }
}
