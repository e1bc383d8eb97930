package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** On that day another wording stands by now than the one the correction was made of. */
public class LawCorrectedMeanwhile extends DomainException {

    LawCorrectedMeanwhile() {
        super(Kind.REFUSED);
    }
}
