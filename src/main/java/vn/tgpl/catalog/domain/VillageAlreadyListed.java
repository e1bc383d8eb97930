package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** A village of that name is listed for some of these days already, or stands twice in what was typed. */
public class VillageAlreadyListed extends DomainException {

    VillageAlreadyListed(String name) {
        super(Kind.REFUSED, name);
    }

    @Override
    public String field() {
        return "names";
    }
}
