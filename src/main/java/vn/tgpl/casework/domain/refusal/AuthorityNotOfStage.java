package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** In that stage proceedings are before another kind of body (BLTTHS 2015 Đ34, Đ35, Đ163, Đ236; BLTTDS 2015; LTTHC 2015). */
public class AuthorityNotOfStage extends DomainException {

    public AuthorityNotOfStage() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "authorityKind";
    }
}
