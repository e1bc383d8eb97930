package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** No case and no request within the scope bears the code. */
public class CodeUnknown extends DomainException {

    CodeUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "code";
    }
}
