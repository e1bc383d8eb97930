package vn.tgpl.casework.domain.refusal;

import java.util.UUID;
import vn.tgpl.shared.DomainException;

/** Nobody stands in that stage as somebody for whom the registration is sent. */
public class StageNotOfPerson extends DomainException {

    private final UUID person;

    public StageNotOfPerson(UUID person, String name) {
        super(Kind.REFUSED, name);
        this.person = person;
    }

    @Override
    public String field() {
        return "capacities[" + person + "]";
    }
}
