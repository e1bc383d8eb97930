package vn.tgpl.casework.domain;

import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.Proceedings;

/** In which capacity an executor takes part in proceedings. */
public enum Capacity {
    /** Of whoever is accused: in criminal proceedings alone (BLTTHS 2015 Đ72, Đ78). */
    DEFENDER,
    /** BLTTHS 2015 Đ83, Đ84; BLTTDS 2015 Đ75; LTTHC 2015 Đ61. */
    PROTECTOR;

    Proceedings.Stand stand() {
        return this == DEFENDER ? Proceedings.Stand.DEFENCE : Proceedings.Stand.PROTECTION;
    }

    /** Where it is not known which law of procedure the matter follows, nothing speaks against any of them. */
    public boolean isKnownTo(Procedure procedure) {
        return switch (procedure) {
            case CRIMINAL, UNDECIDED -> true;
            case CIVIL, ADMINISTRATIVE, CIVIL_OR_ADMINISTRATIVE -> this == PROTECTOR;
        };
    }
}
