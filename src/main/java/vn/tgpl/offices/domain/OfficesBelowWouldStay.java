package vn.tgpl.offices.domain;

import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.DomainException;

/** The office would come into another province while those below it stay in the old one. */
public class OfficesBelowWouldStay extends DomainException {

    private final transient OfficeKind kind;

    OfficesBelowWouldStay(OfficeKind kind) {
        super(Kind.REFUSED);
        this.kind = kind;
    }

    @Override
    public String field() {
        return OfficePlace.asksProvince(kind) ? "provinceCode" : "parent";
    }
}
