package vn.tgpl.identity.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The account was closed because nobody had signed in to it; it is let in again with a reason only. */
public class AccountAsleep extends DomainException {

    AccountAsleep() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "enabled";
    }
}
