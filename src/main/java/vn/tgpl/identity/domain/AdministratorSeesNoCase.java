package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** Who administers accounts holds no other role, so that he sees no case. */
public class AdministratorSeesNoCase extends DomainException {

    AdministratorSeesNoCase() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "roles";
    }
}
