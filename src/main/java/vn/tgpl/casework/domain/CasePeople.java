package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Involved;

/**
 * A case with everybody who stands in it.
 *
 * @param request it grew out of
 * @param everybody beneficiaries, other parties, and all who perform or performed the aid
 */
record CasePeople(ConcernedMatter matter, UUID request, List<Involved> everybody) {

    CasePeople {
        everybody = List.copyOf(everybody);
    }

    @Override
    public String toString() {
        return "CasePeople[" + matter.key() + "]";
    }
}
