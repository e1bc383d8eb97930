package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The name of the uploaded file ends in .xlsx, its content is no workbook. */
public class NotAWorkbook extends DomainException {

    NotAWorkbook() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
