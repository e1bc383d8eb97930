package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The list holds what the law names and is not added to. */
public class CodeListFixed extends DomainException {

    CodeListFixed() {
        super(Kind.REFUSED);
    }
}
