package vn.tgpl.casework.domain.refusal;

import java.util.UUID;
import vn.tgpl.shared.DomainException;

/** A like registration was sent for somebody already and waits for its answer. */
public class RegistrationOfPersonAwaited extends DomainException {

    private final UUID person;

    public RegistrationOfPersonAwaited(UUID person, String name) {
        super(Kind.REFUSED, name);
        this.person = person;
    }

    @Override
    public String field() {
        return "capacities[" + person + "]";
    }
}
