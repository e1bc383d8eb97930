package vn.tgpl.casework.domain.refusal;

import java.util.UUID;
import vn.tgpl.shared.DomainException;

/** Somebody is not stood by in that capacity, as he stands (BLTTHS 2015 Đ72, Đ83, Đ84). */
public class CapacityNotOfPerson extends DomainException {

    private final UUID person;

    public CapacityNotOfPerson(UUID person, String name) {
        super(Kind.REFUSED, name);
        this.person = person;
    }

    @Override
    public String field() {
        return "capacities[" + person + "]";
    }
}
