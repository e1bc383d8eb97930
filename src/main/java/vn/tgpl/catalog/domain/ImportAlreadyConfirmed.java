package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Someone has confirmed this import before. */
public class ImportAlreadyConfirmed extends DomainException {

    ImportAlreadyConfirmed() {
        super(Kind.CONFLICT);
    }
}
