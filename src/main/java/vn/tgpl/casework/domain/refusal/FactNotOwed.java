package vn.tgpl.casework.domain.refusal;

import vn.tgpl.intake.OpenFact;
import vn.tgpl.shared.DomainException;

/** What papers are said to tell of a person is not asked for any more, or never was. */
public class FactNotOwed extends DomainException {

    private final OpenFact fact;

    public FactNotOwed(OpenFact fact) {
        super(Kind.REFUSED);
        this.fact = fact;
    }

    @Override
    public String field() {
        return fact.field();
    }
}
