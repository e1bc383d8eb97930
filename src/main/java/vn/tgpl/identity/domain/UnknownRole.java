package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** There is no such role. */
public class UnknownRole extends DomainException {

    UnknownRole() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "roles";
    }
}
