package vn.tgpl.casework;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;

/** What has to be done in time in a case. */
public enum DeadlineKind {
    ASSIGNMENT(PeriodOfLaw.D4, "casework:assign"),
    ADVICE_ANSWER(PeriodOfLaw.D13, "casework:work"),
    EXTENDED_ADVICE_ANSWER(PeriodOfLaw.D14, "casework:work"),
    FILE_HANDOVER(PeriodOfLaw.D26, "casework:work"),
    /** The person brings the papers; whoever decides on requests sees to it that they come. */
    MISSING_PAPERS(PeriodOfLaw.D3, "intake:decide"),
    CHANGE_REPLY(PeriodOfLaw.D15, "casework:assign"),
    REPLACEMENT(PeriodOfLaw.D17, "casework:assign"),
    /** Another province answers; who performs the case waits for it. */
    VERIFICATION_RESULT(Responsible.OTHER_CENTRE);

    private final Responsible responsible;
    private final @Nullable String right;

    /**
     * @param law a line of the table of periods; all lines of the kind bind the same one
     * @param right of whoever acts for the office, or of the executor
     */
    DeadlineKind(PeriodOfLaw law, String right) {
        this.responsible = law.responsible();
        this.right = right;
    }

    /** Nobody here does what it asks for. */
    DeadlineKind(Responsible responsible) {
        this.responsible = responsible;
        this.right = null;
    }

    /** Who has to act in time: as the table of periods says, seen from the case. */
    public Responsible responsible() {
        return responsible;
    }

    /**
     * Whether it falls to somebody to see to it himself; else he is reminded of what others have to do.
     *
     * @param rights of the person
     * @param performing whether the person performs the case
     */
    public boolean fallsTo(Predicate<String> rights, boolean performing) {
        return responsible == Responsible.EXECUTOR ? performing : right != null && rights.test(right);
    }
}
