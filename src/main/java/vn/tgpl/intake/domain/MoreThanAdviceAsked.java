package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A simple question is one of advice; whoever answers another request on the spot says why (TT 12/2018 Đ8 k2). */
public class MoreThanAdviceAsked extends DomainException {

    MoreThanAdviceAsked() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
