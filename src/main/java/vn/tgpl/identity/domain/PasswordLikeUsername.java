package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** A new password is the user name. */
public class PasswordLikeUsername extends DomainException {

    PasswordLikeUsername() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "newPassword";
    }
}
