package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** A new password is among the most used ones (ASVS 6.2.4). */
public class PasswordTooCommon extends DomainException {

    PasswordTooCommon() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "newPassword";
    }
}
