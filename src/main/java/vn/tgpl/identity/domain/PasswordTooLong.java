package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** A new password has more characters than can be kept. */
public class PasswordTooLong extends DomainException {

    PasswordTooLong() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "newPassword";
    }
}
