package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.refusal.AgreedDayMissing;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;

/**
 * The periods in which advice is answered, the first one and the extended one (Luật TGPL 2017 Đ32 k2).
 *
 * @param periods all deadlines of the case
 */
record AdvicePeriods(List<Deadline> periods) {

    /** The answer that ends advice, in its first or its extended period. */
    void answer(Instant at) {
        periods.stream()
                .filter(deadline -> deadline.isOpen(DeadlineKind.ADVICE_ANSWER)
                        || deadline.isOpen(DeadlineKind.EXTENDED_ADVICE_ANSWER))
                .forEach(deadline -> deadline.meet(at));
    }

    /**
     * Luật TGPL 2017 Đ32 k2: thirty days in all, from the same beginning, or until a later day that the beneficiary agreed
     * to.
     *
     * @param until the agreed day, null when the thirty days count
     */
    void extend(CaseDeadlines rules, @Nullable LocalDate until) {
        Deadline advice = periods.stream()
                .filter(Deadline::isOpenAdvice)
                .findFirst()
                .orElseThrow(() -> new CaseActionNotPermitted(WhyNot.NO_ADVICE_RUNNING));
        if (until != null) {
            advice.extendUntil(LegalPeriod.ANSWER_COMPLEX_ADVICE, until, rules);
        } else if (advice.isBy(LegalPeriod.ANSWER_ADVICE)) {
            advice.extend(LegalPeriod.ANSWER_COMPLEX_ADVICE, rules);
        } else {
            throw new AgreedDayMissing();
        }
    }

    /**
     * The period of advice begins anew, the first one or the extended one: both are counted from acceptance or from the
     * receipt of all papers (Luật TGPL 2017 Đ32 k2).
     */
    void restart(CaseDeadlines rules, Instant at) {
        periods.stream()
                .filter(Deadline::isOpenAdvice)
                .forEach(deadline -> deadline.period().restart(rules, at));
    }
}
