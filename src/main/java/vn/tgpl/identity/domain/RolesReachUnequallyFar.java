package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** Roles of one account see unequally far, so rights meant for little would reach over much. */
public class RolesReachUnequallyFar extends DomainException {

    RolesReachUnequallyFar() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "roles";
    }
}
