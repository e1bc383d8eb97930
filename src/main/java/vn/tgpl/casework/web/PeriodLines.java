package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.AtOnce;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The deadlines of a case in words: those that run, and those that were met or have lost their object. */
@Component
class PeriodLines {

    private final CaseTexts texts;
    private final AppointmentNotes notes;
    private final AtOnce atOnce;

    PeriodLines(CaseTexts texts, AppointmentNotes notes, AtOnce atOnce) {
        this.texts = texts;
        this.notes = notes;
        this.atOnce = atOnce;
    }

    /**
     * @param veiled the viewer does not see the facts of the matter: which papers are owed tells of which group one is
     * @param receivers who takes the file over, null while it is not awaited
     * @param actor who may be led to where the notice is corrected from which a period runs
     */
    List<CasePage.PeriodLine> running(CaseFile file, boolean veiled, @Nullable String receivers, Actor actor) {
        return lines(file, veiled, PeriodOnFile::isOpen, notice(file, actor), period -> switch (period.kind()) {
            // TT 12/2018/TT-BTP Đ6 k2: who was accepted at once is told what to supply within the period
            case MISSING_PAPERS -> veiled ? null : file.owedBy(period.subject());
            case ASSIGNMENT -> notes.of(period, file);
            case FILE_HANDOVER -> receivers == null ? null : texts.text("casework.periods.receivers", receivers);
            default -> null;
        });
    }

    /** Also those of an end that a reopening set aside: they run no more and yet belong to the history. */
    List<CasePage.PeriodLine> past(CaseFile file, boolean veiled, Actor actor) {
        return lines(file, veiled, period -> !period.isOpen(), notice(file, actor), period -> null);
    }

    /** Where the notice is corrected; null where none was, or the reader may not. */
    private static @Nullable String notice(CaseFile file, Actor actor) {
        boolean mayCorrect = file.toldOf()
                && CaseActions.permission(CaseAction.CORRECT_NOTICE, file.standing(actor.id()), actor::may)
                        .granted();
        return mayCorrect ? "/cases/" + file.head().id() + "/notice" : null;
    }

    private List<CasePage.PeriodLine> lines(
            CaseFile file,
            boolean veiled,
            Predicate<PeriodOnFile> wanted,
            @Nullable String notice,
            Function<PeriodOnFile, @Nullable String> detail) {
        return file.periods().stream()
                .filter(wanted)
                .map(period -> line(
                        period,
                        label(period, file, veiled),
                        detail.apply(period),
                        period.isAppointment() ? notice : null))
                .toList();
    }

    /** Of whom, where it is the papers of somebody who joined or what was asked of another province; in whose place, and for whom. */
    private String label(PeriodOnFile period, CaseFile file, boolean veiled) {
        String label = texts.text("casework.deadline." + period.kind());
        return period.subject() == null
                ? label
                : switch (period.kind()) {
                    case MISSING_PAPERS ->
                        texts.text("casework.periods.papersOf", label, file.owingName(period.subject()));
                    case VERIFICATION_RESULT ->
                        file.verifications().stream()
                                .filter(asked -> asked.id().equals(period.subject()))
                                .findFirst()
                                .map(asked -> veiled
                                        ? texts.text("casework.periods.papersOf", label, asked.counterpart())
                                        : texts.text(
                                                "casework.periods.verificationOf",
                                                label,
                                                asked.counterpart(),
                                                asked.subject()))
                                .orElse(label);
                    case REPLACEMENT -> replacement(period, label, file);
                    default -> label;
                };
    }

    private String replacement(PeriodOnFile period, String label, CaseFile file) {
        String executor = file.executors().stream()
                .filter(one -> one.id().equals(period.subject()))
                .map(ExecutorOnFile::name)
                .collect(Collectors.joining());
        String people = file.helped().stream()
                .filter(one -> period.forWhom().contains(one.id()))
                .map(one -> one.fullName())
                .collect(Collectors.joining(", "));
        return people.isEmpty()
                ? texts.text("casework.periods.replacementOf", label, executor)
                : texts.text("casework.periods.replacementFor", label, executor, people);
    }

    private CasePage.PeriodLine line(
            PeriodOnFile period, String label, @Nullable String detail, @Nullable String notice) {
        String who = texts.text("calendar.responsible." + period.kind().responsible());
        if (period.isOpen()) {
            CaseTexts.DueText due = texts.due(period.unit(), period.dueAt());
            return new CasePage.PeriodLine(
                    label,
                    due.tone(),
                    due.words(),
                    texts.moment(period.unit(), period.dueAt()),
                    period.legalReference(),
                    who,
                    detail,
                    notice);
        }
        Instant metAt = period.metAt();
        String met = metAt == null ? null : texts.text("casework.periods.metOn", Display.dateOf(metAt));
        DueWords words = metAt == null ? new DueWords("neutral", "casework.due.lapsed", List.of()) : met(period, metAt);
        return new CasePage.PeriodLine(
                label,
                words.tone(),
                texts.text(words.key(), words.args().toArray()),
                texts.moment(period.dueAt()),
                period.legalReference(),
                who,
                met,
                notice);
    }

    private DueWords met(PeriodOnFile period, Instant metAt) {
        return period.unit() == PeriodUnit.AT_ONCE
                ? atOnce.done(period.startedAt(), metAt)
                : DueWords.met(period.dueAt(), metAt);
    }
}
