package vn.tgpl.catalog.domain;

import java.util.List;
import vn.tgpl.shared.DomainException;

/** Villages of these names are listed for some of these days already. */
public class VillageAlreadyListed extends DomainException {

    VillageAlreadyListed(List<String> names) {
        super(Kind.REFUSED, String.join(", ", names));
    }

    @Override
    public String field() {
        return "names";
    }
}
