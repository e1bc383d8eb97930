package vn.tgpl.casework.domain.refusal;

import vn.tgpl.casework.domain.Suitability;
import vn.tgpl.shared.DomainException;

/** The practitioner may not take this case. */
public class PractitionerUnfit extends DomainException {

    private final String reasonKey;

    public PractitionerUnfit(Suitability.Obstacle obstacle) {
        super(Kind.REFUSED, obstacle.args().toArray());
        this.reasonKey = obstacle.key();
    }

    @Override
    public String messageKey() {
        return reasonKey;
    }

    @Override
    public String field() {
        return "practitionerId";
    }
}
