package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The aid cannot have been given as asked for where no work of it is on record (TT 12/2018 Đ11). */
public class ResultWithoutWork extends DomainException {

    public ResultWithoutWork() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultCode";
    }
}
