package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The name of the uploaded file ends otherwise than its content asks for: .xlsx for a workbook, .csv for text. */
public class OtherKindOfFile extends DomainException {

    OtherKindOfFile() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "file";
    }
}
