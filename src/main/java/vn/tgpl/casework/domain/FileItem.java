package vn.tgpl.casework.domain;

import java.util.Comparator;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;

/** What the file of a case consists of (TT 12/2018 Đ11 k2 to k4). */
public enum FileItem {
    REQUEST_AND_PAPERS,
    APPOINTMENT_DECISION,
    DEFENCE_STATEMENT,
    PROCEDURAL_PAPERS,
    WRITTEN_ADVICE,
    AUTHORITY_ANSWER,
    WORK_REPORT,
    NOTICE_OF_DISCONTINUATION,
    SURVEY;

    /** What the system knows of an item. */
    public enum Presence {
        PRESENT,
        HANDED_IN,
        NOT_HANDED_IN,
        AWAITED,
        NOT_TRACKED,
        NOT_NEEDED
    }

    public boolean belongsTo(FormOfAid form) {
        return switch (this) {
            case REQUEST_AND_PAPERS, NOTICE_OF_DISCONTINUATION -> true;
            case APPOINTMENT_DECISION, SURVEY -> form != FormOfAid.ADVICE;
            case DEFENCE_STATEMENT, PROCEDURAL_PAPERS -> form == FormOfAid.LITIGATION;
            case WRITTEN_ADVICE -> form == FormOfAid.ADVICE;
            case AUTHORITY_ANSWER, WORK_REPORT -> form == FormOfAid.OUT_OF_COURT_REPRESENTATION;
        };
    }

    /**
     * @param completed whether the case ended with the aid given; of no meaning while it is open
     * @param isMarked whether the kind of a work was marked so on the day on which it was done
     */
    public Presence presenceIn(CaseFile file, boolean completed, BiPredicate<CodeMark, WorkOnFile> isMarked) {
        return switch (this) {
            case REQUEST_AND_PAPERS -> papersNeverCame(file) ? Presence.NOT_HANDED_IN : Presence.HANDED_IN;
            case APPOINTMENT_DECISION ->
                file.executors().stream().anyMatch(executor -> executor.decisionCode() != null)
                        ? Presence.PRESENT
                        : Presence.AWAITED;
            case DEFENCE_STATEMENT -> recorded(file, work -> isMarked.test(CodeMark.DEFENCE_STATEMENT, work));
            case WRITTEN_ADVICE -> recorded(file, work -> isMarked.test(CodeMark.WRITTEN_ADVICE, work));
            case NOTICE_OF_DISCONTINUATION ->
                file.ending() == null || completed ? Presence.NOT_NEEDED : Presence.NOT_TRACKED;
            case PROCEDURAL_PAPERS, AUTHORITY_ANSWER, WORK_REPORT, SURVEY -> Presence.NOT_TRACKED;
        };
    }

    /**
     * Of the principal beneficiary; what others owe stands in what is told of them. The period may have lost its object with
     * the closing of the case; a reopening awaits them anew.
     */
    private static boolean papersNeverCame(CaseFile file) {
        return file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS && period.subject() == null)
                .max(Comparator.comparing(PeriodOnFile::startedAt))
                .filter(latest -> latest.metAt() == null)
                .isPresent();
    }

    private static Presence recorded(CaseFile file, Predicate<WorkOnFile> wanted) {
        return file.work().stream().anyMatch(wanted) ? Presence.PRESENT : Presence.AWAITED;
    }
}
