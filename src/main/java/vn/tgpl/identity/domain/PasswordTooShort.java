package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** A new password has fewer characters than demanded (ASVS 6.2.1). */
public class PasswordTooShort extends DomainException {

    PasswordTooShort() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "newPassword";
    }
}
