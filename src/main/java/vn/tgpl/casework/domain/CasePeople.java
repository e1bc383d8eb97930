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
 * @param former those of them who no longer perform it, or are no longer helped
 */
record CasePeople(ConcernedMatter matter, UUID request, List<Involved> everybody, List<Involved> former) {

    CasePeople {
        everybody = List.copyOf(everybody);
        former = List.copyOf(former);
    }

    /** Who stands in it today. */
    List<Involved> today() {
        return everybody.stream().filter(one -> !former.contains(one)).toList();
    }

    @Override
    public String toString() {
        return "CasePeople[" + matter.key() + "]";
    }
}
