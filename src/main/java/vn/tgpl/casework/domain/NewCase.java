package vn.tgpl.casework.domain;

import java.util.Set;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.RequestId;

/** All that is known of a case when it opens. */
record NewCase(
        CaseId id,
        RequestId request,
        Seat seat,
        RegisterEntry register,
        BeneficiaryOfCase beneficiary,
        Matter matter,
        Set<GroupOfCase> groups,
        Set<PartyOfCase> parties) {}
