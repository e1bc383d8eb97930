package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Somebody helped in the case reads like whoever joins it; whoever adds him says why he is somebody else. */
public class LikelyBeneficiary extends DomainException {

    public LikelyBeneficiary() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "apart";
    }
}
