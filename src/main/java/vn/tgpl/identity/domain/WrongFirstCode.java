package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The code is not of the secret that is about to be taken, or not of this minute. */
public class WrongFirstCode extends DomainException {

    WrongFirstCode() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "code";
    }
}
