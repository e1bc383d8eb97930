package vn.tgpl.casework.domain.refusal;

import vn.tgpl.intake.OpenFact;
import vn.tgpl.shared.DomainException;

/** Somebody stored another value of what papers tell of a person since the form was opened. */
public class ToldOtherwise extends DomainException {

    private final OpenFact fact;

    /** @param stored as it stands now */
    public ToldOtherwise(OpenFact fact, String stored) {
        super(Kind.REFUSED, stored);
        this.fact = fact;
    }

    @Override
    public String field() {
        return fact.field();
    }
}
