package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The office would end with open cases, waiting requests or enabled accounts, and nobody is named to follow it. */
public class OfficeStillAtWork extends DomainException {

    OfficeStillAtWork(LeftBehind left) {
        super(Kind.REFUSED, left.cases(), left.requests(), left.accounts());
    }

    @Override
    public @Nullable String field() {
        return "to";
    }
}
