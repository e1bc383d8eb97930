package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** The law asks for a paper, and its day is not told. */
public class PaperDayMissing extends DomainException {

    public PaperDayMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "paperOn";
    }
}
