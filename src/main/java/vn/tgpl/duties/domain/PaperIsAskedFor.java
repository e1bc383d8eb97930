package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** The law asks for a paper, so that something was sent. */
public class PaperIsAskedFor extends DomainException {

    public PaperIsAskedFor() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "manner";
    }
}
