package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The installation lost the key that the secret was enciphered with; a code on paper still opens. */
public class SecondFactorUnreadable extends DomainException {

    SecondFactorUnreadable() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "code";
    }
}
