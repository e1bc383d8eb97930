package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The one-time code of the first start does not fit. */
public class WrongSetupCode extends DomainException {

    WrongSetupCode() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "code";
    }
}
