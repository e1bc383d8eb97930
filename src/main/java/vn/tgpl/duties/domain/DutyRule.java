package vn.tgpl.duties.domain;

import java.util.Set;
import vn.tgpl.calendar.PeriodOfLaw;

/**
 * How duties of a kind are kept.
 *
 * @param byHand somebody enters what begins it; of all others the software hears by itself
 * @param written the law asks for a paper, so that it is not met without one
 * @param subjects what it may be about
 */
public record DutyRule(PeriodOfLaw kind, DutyGroup group, boolean byHand, boolean written, Set<SubjectKind> subjects) {

    public DutyRule {
        subjects = Set.copyOf(subjects);
    }
}
