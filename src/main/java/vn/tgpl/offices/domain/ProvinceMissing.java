package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The province is unknown and no parent tells it. */
public class ProvinceMissing extends DomainException {

    ProvinceMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "provinceCode";
    }
}
