package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The code is wrong, or was used before. */
public class WrongCode extends DomainException {

    WrongCode() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "code";
    }
}
