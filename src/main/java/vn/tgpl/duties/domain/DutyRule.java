package vn.tgpl.duties.domain;

import java.util.Set;
import vn.tgpl.calendar.PeriodOfLaw;

/**
 * How duties of a kind are kept.
 *
 * @param byHand somebody enters what begins it; of all others the software hears by itself
 * @param subjects what it may be about
 */
public record DutyRule(PeriodOfLaw kind, DutyGroup group, boolean byHand, Set<SubjectKind> subjects) {

    public DutyRule {
        subjects = Set.copyOf(subjects);
    }
}
