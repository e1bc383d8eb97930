package vn.tgpl.casework.domain;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.BeneficiaryReturned;

/** Nobody else is looked for to stand by somebody who is helped no longer, until he is helped again (TTLT 10/2018 Đ6). */
@Component
class ReplacementsOfWhoLeft {

    private final CaseRepository cases;
    private final ReplacementRecount replacements;
    private final Clock clock;

    ReplacementsOfWhoLeft(CaseRepository cases, ReplacementRecount replacements, Clock clock) {
        this.cases = cases;
        this.replacements = replacements;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(BeneficiaryLeft left) {
        cases.findForChange(left.caseId()).ifPresent(one -> replacements.drop(one, clock.instant()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(BeneficiaryReturned back) {
        cases.findForChange(back.caseId()).ifPresent(one -> replacements.recount(one, clock.instant()));
    }
}
