package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The password in use was typed wrongly so often that the next try has to wait. */
public class TooManyWrongPasswords extends DomainException {

    TooManyWrongPasswords() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "currentPassword";
    }
}
