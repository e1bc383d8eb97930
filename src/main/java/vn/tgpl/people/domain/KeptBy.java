package vn.tgpl.people.domain;

import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** The office a person's record belongs to, with its centre and province. */
record KeptBy(OfficeId office, OfficeId centre, String province) {

    /** The actor's own office; only centres and their branches keep people. */
    static KeptBy officeOf(Actor actor) {
        AccessScope scope = actor.scope();
        if (scope.centre() == null || scope.province() == null) {
            throw new OfficeKeepsNoPeople();
        }
        return new KeptBy(actor.officeId(), scope.centre(), scope.province());
    }
}
