package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** An office would end before it began. */
public class EndBeforeBeginning extends DomainException {

    EndBeforeBeginning() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "to";
    }
}
