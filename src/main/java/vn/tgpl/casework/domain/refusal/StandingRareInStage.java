package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever is helped stands so in that stage only for some time, or by way of exception (BLTTHS 2015 Đ58 to Đ61). */
public class StandingRareInStage extends DomainException {

    public StandingRareInStage() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "stageConfirmed";
    }
}
