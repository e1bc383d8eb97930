package vn.tgpl.casework.domain.refusal;

import java.util.UUID;
import vn.tgpl.shared.DomainException;

/** Somebody may be stood by in more than one capacity, and none is told. */
public class CapacityOfPersonMissing extends DomainException {

    private final UUID person;

    public CapacityOfPersonMissing(UUID person, String name) {
        super(Kind.REFUSED, name);
        this.person = person;
    }

    @Override
    public String field() {
        return "capacities[" + person + "]";
    }
}
