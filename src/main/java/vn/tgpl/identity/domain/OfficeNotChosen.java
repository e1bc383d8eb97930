package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** There is no such office. */
public class OfficeNotChosen extends DomainException {

    OfficeNotChosen() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "office";
    }
}
