package vn.tgpl.casework.domain.refusal;

import vn.tgpl.intake.OpenFact;
import vn.tgpl.shared.DomainException;

/** Nobody has the procedural status that papers are said to show in proceedings of that field and stage. */
public class ShownStandingUnfit extends DomainException {

    public ShownStandingUnfit() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return OpenFact.STATUS.field();
    }
}
