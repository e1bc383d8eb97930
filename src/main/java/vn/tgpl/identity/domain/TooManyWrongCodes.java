package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** Wrong codes were typed so often that the next try has to wait. */
public class TooManyWrongCodes extends DomainException {

    TooManyWrongCodes() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "code";
    }
}
