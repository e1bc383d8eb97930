package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** The law asks for a paper, and its number is not told. */
public class PaperNumberMissing extends DomainException {

    public PaperNumberMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "paperNumber";
    }
}
