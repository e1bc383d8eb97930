package vn.tgpl.casework.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestDossier;

/** What the file of a case consists of (TT 12/2018 Đ11 k2 to k4). */
public enum FileItem {
    REQUEST,
    PROOF_PAPERS,
    APPOINTMENT_DECISION,
    DEFENCE_STATEMENT,
    PROCEDURAL_PAPERS,
    WRITTEN_ADVICE,
    AUTHORITY_ANSWER,
    WORK_REPORT,
    /** Luật TGPL 2017 Đ34: what another province answered. */
    VERIFICATION_RESULT,
    NOTICE_OF_DISCONTINUATION,
    SURVEY;

    /** What the system knows of an item. */
    public enum Presence {
        PRESENT,
        HANDED_IN,
        NOT_HANDED_IN,
        AWAITED,
        /** Nobody noted whether it was shown. */
        NOT_RECORDED,
        NOT_TRACKED,
        NOT_NEEDED
    }

    /** Whether the file of this case holds it: by the form of aid, and what was asked of another province where something was. */
    public boolean belongsTo(CaseFile file) {
        return belongsTo(file.head().form())
                && (this != VERIFICATION_RESULT || file.verifications().stream().anyMatch(one -> one.ending() == null));
    }

    private boolean belongsTo(FormOfAid form) {
        return switch (this) {
            case REQUEST, PROOF_PAPERS, NOTICE_OF_DISCONTINUATION, VERIFICATION_RESULT -> true;
            case APPOINTMENT_DECISION, SURVEY -> form != FormOfAid.ADVICE;
            case DEFENCE_STATEMENT, PROCEDURAL_PAPERS -> form == FormOfAid.LITIGATION;
            case WRITTEN_ADVICE -> form == FormOfAid.ADVICE;
            case AUTHORITY_ANSWER, WORK_REPORT -> form == FormOfAid.OUT_OF_COURT_REPRESENTATION;
        };
    }

    /**
     * @param dossier what was handed in beside the proof papers
     * @param proofsCame nothing is owed by the principal beneficiary but what belongs to the request
     * @param papersShown whether proof papers of anybody who is helped are noted
     * @param completed whether the case ended with the aid given; of no meaning while it is open
     * @param isMarked whether the kind of a work was marked so on the day on which it was done
     */
    public Presence presenceIn(
            CaseFile file,
            RequestDossier dossier,
            boolean proofsCame,
            boolean papersShown,
            boolean completed,
            BiPredicate<CodeMark, WorkOnFile> isMarked) {
        return switch (this) {
            case PROOF_PAPERS -> papers(file, proofsCame, papersShown);
            case APPOINTMENT_DECISION ->
                file.executors().stream().anyMatch(executor -> executor.decisionCode() != null)
                        ? Presence.PRESENT
                        : Presence.AWAITED;
            case DEFENCE_STATEMENT -> recorded(file, work -> isMarked.test(CodeMark.DEFENCE_STATEMENT, work));
            case WRITTEN_ADVICE -> recorded(file, work -> isMarked.test(CodeMark.WRITTEN_ADVICE, work));
            case VERIFICATION_RESULT ->
                file.verifications().stream().noneMatch(VerificationQueries.Row::isOpen)
                        ? Presence.PRESENT
                        : Presence.AWAITED;
            case NOTICE_OF_DISCONTINUATION ->
                file.ending() == null || completed ? Presence.NOT_NEEDED : Presence.NOT_TRACKED;
            case REQUEST -> request(dossier);
            case PROCEDURAL_PAPERS, AUTHORITY_ANSWER, WORK_REPORT, SURVEY -> Presence.NOT_TRACKED;
        };
    }

    /** Luật TGPL 2017 Đ29 k1 điểm a, c: of older requests nobody was asked. */
    private static Presence request(RequestDossier dossier) {
        Boolean application = dossier.application();
        Boolean documents = dossier.documents();
        if (application == null && documents == null) {
            return Presence.NOT_TRACKED;
        }
        if (Boolean.FALSE.equals(application) || Boolean.FALSE.equals(documents)) {
            return Presence.NOT_HANDED_IN;
        }
        return application == null || documents == null ? Presence.NOT_RECORDED : Presence.HANDED_IN;
    }

    /** Luật TGPL 2017 Đ29 k1 b: what nobody asked for at reception is not said to have been handed in. */
    private static Presence papers(CaseFile file, boolean proofsCame, boolean shown) {
        if (papersNeverCame(file, proofsCame)) {
            return Presence.NOT_HANDED_IN;
        }
        boolean came = file.periods().stream()
                .anyMatch(period -> period.kind() == DeadlineKind.MISSING_PAPERS && period.metAt() != null);
        return shown || came ? Presence.HANDED_IN : Presence.NOT_RECORDED;
    }

    /**
     * Of any of those who are helped; whoever left owes nothing. The period may have lost its object with the closing of the
     * case; a reopening awaits them anew.
     */
    private static boolean papersNeverCame(CaseFile file, boolean proofsCame) {
        boolean principalGone = file.firstEnd() != null;
        Set<UUID> gone = file.joined().stream()
                .filter(one -> one.end() != null)
                .map(JoinedBeneficiary::personId)
                .collect(Collectors.toUnmodifiableSet());
        Map<Optional<UUID>, PeriodOnFile> latest = file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS)
                .filter(period -> period.subject() != null || (!proofsCame && !principalGone))
                .filter(period -> period.subject() == null || !gone.contains(period.subject()))
                .collect(Collectors.toMap(
                        period -> Optional.ofNullable(period.subject()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(PeriodOnFile::startedAt))));
        return latest.values().stream().anyMatch(period -> period.metAt() == null);
    }

    private static Presence recorded(CaseFile file, Predicate<WorkOnFile> wanted) {
        return file.work().stream().anyMatch(wanted) ? Presence.PRESENT : Presence.AWAITED;
    }
}
