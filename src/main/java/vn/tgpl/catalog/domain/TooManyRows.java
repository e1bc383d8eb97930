package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The uploaded file has more rows than the country has communes. */
public class TooManyRows extends DomainException {

    TooManyRows() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
