package vn.tgpl.casework.domain;

import vn.tgpl.practitioners.Unfitness;
import vn.tgpl.shared.DomainException;

/** The practitioner may not take this case. */
public class PractitionerUnfit extends DomainException {

    private final Unfitness unfitness;

    PractitionerUnfit(Unfitness unfitness) {
        super(Kind.REFUSED);
        this.unfitness = unfitness;
    }

    @Override
    public String messageKey() {
        return unfitness.reasonKey();
    }

    @Override
    public String field() {
        return "practitionerId";
    }
}
