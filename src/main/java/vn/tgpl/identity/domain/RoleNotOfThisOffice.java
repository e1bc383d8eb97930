package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The role is not held at such an office: its holder would see nothing, or what is none of his. */
public class RoleNotOfThisOffice extends DomainException {

    /** @param role label of the role */
    RoleNotOfThisOffice(String role) {
        super(Kind.REFUSED, role);
    }

    @Override
    public @Nullable String field() {
        return "roles";
    }
}
