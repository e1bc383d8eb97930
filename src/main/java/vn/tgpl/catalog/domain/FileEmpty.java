package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The uploaded file holds nothing, or nothing below its heading. */
public class FileEmpty extends DomainException {

    FileEmpty() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
