package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Set;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.shared.Actor;

/** Who stands in a case: the verbs of the case that change its parties and beneficiaries. */
record PartyChange(LegalAidCase of) {

    void parties(Set<PartyOfCase> parties, Actor actor, Instant now) {
        of.require(CaseAction.CHANGE_PARTIES, actor);
        of.replaceParties(parties);
        changed(now);
    }

    /** Somebody else is helped in the same case; the first beneficiary stays the principal one. */
    void add(FurtherBeneficiary joining, Actor actor, Instant now) {
        of.require(CaseAction.CHANGE_PARTIES, actor);
        if (!of.join(joining)) {
            throw new AlreadyBeneficiary();
        }
        changed(now);
    }

    private void changed(Instant now) {
        of.touch(now);
        of.announce(new CasePeopleChanged(of.id()));
    }
}
