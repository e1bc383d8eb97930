package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The first row of the uploaded file does not name the columns. */
public class HeadingMissing extends DomainException {

    HeadingMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
