package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** Another office of the same centre or department has this abbreviation in the same time. */
public class AbbreviationTaken extends DomainException {

    AbbreviationTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "abbreviation";
    }
}
