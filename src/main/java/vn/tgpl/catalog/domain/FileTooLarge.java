package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The uploaded file is larger than a list of communes can be. */
public class FileTooLarge extends DomainException {

    FileTooLarge() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
