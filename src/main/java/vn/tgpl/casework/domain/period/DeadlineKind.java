package vn.tgpl.casework.domain.period;

import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;

/** What has to be done in time. */
public enum DeadlineKind {
    ASSIGNMENT(PeriodOfLaw.D4),
    ADVICE_ANSWER(PeriodOfLaw.D13),
    EXTENDED_ADVICE_ANSWER(PeriodOfLaw.D14),
    FILE_HANDOVER(PeriodOfLaw.D26),
    MISSING_PAPERS(PeriodOfLaw.D3),
    CHANGE_REPLY(PeriodOfLaw.D15),
    REPLACEMENT(PeriodOfLaw.D17);

    private final PeriodOfLaw law;

    /** @param law a line of the table of periods; all lines of the kind bind the same one */
    DeadlineKind(PeriodOfLaw law) {
        this.law = law;
    }

    /** Who has to act in time, as the table of periods says. */
    public Responsible responsible() {
        return law.responsible();
    }
}
