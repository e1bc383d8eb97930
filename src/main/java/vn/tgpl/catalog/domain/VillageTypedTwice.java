package vn.tgpl.catalog.domain;

import java.util.List;
import vn.tgpl.shared.DomainException;

/** Villages of these names stand twice in what was typed, however they are written. */
public class VillageTypedTwice extends DomainException {

    VillageTypedTwice(List<String> names) {
        super(Kind.REFUSED, String.join(", ", names));
    }

    @Override
    public String field() {
        return "names";
    }
}
