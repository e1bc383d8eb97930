package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The new password is the one in use, which somebody else may know. */
public class PasswordUnchanged extends DomainException {

    PasswordUnchanged() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "newPassword";
    }
}
