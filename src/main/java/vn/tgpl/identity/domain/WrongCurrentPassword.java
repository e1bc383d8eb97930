package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The password in use was typed wrongly. */
public class WrongCurrentPassword extends DomainException {

    WrongCurrentPassword() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "currentPassword";
    }
}
