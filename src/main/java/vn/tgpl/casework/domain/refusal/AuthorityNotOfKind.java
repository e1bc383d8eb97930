package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The name tells a body of another kind than the one that is chosen. */
public class AuthorityNotOfKind extends DomainException {

    public AuthorityNotOfKind() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "authority";
    }
}
