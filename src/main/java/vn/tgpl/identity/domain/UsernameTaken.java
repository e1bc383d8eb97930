package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** Another account has this user name. */
public class UsernameTaken extends DomainException {

    UsernameTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "username";
    }
}
