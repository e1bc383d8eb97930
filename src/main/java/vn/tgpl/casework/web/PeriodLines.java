package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.AtOnce;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PeriodOnFile;

/** The deadlines of a case in words: those that run, and those that were met or have lost their object. */
@Component
class PeriodLines {

    private final CaseTexts texts;
    private final TrialAhead trials;
    private final AtOnce atOnce;

    PeriodLines(CaseTexts texts, TrialAhead trials, AtOnce atOnce) {
        this.texts = texts;
        this.trials = trials;
        this.atOnce = atOnce;
    }

    /**
     * @param veiled the viewer does not see the facts of the matter: which papers are owed tells of which group one is
     * @param receivers who takes the file over, null while it is not awaited
     */
    List<CasePage.PeriodLine> running(CaseFile file, boolean veiled, @Nullable String receivers) {
        return lines(file, PeriodOnFile::isOpen, period -> switch (period.kind()) {
            // TT 12/2018/TT-BTP Đ6 k2: who was accepted at once is told what to supply within the period
            case MISSING_PAPERS -> veiled ? null : file.owedBy(period.subject());
            case ASSIGNMENT -> trials.of(period, file);
            case FILE_HANDOVER -> receivers == null ? null : texts.text("casework.periods.receivers", receivers);
            default -> null;
        });
    }

    /** Also those of an end that a reopening set aside: they run no more and yet belong to the history. */
    List<CasePage.PeriodLine> past(CaseFile file) {
        return lines(file, period -> !period.isOpen(), period -> null);
    }

    private List<CasePage.PeriodLine> lines(
            CaseFile file, Predicate<PeriodOnFile> wanted, Function<PeriodOnFile, @Nullable String> detail) {
        return file.periods().stream()
                .filter(wanted)
                .map(period -> line(period, label(period, file), detail.apply(period)))
                .toList();
    }

    /** Of whom, where it is the papers of somebody who joined or what was asked of another province. */
    private String label(PeriodOnFile period, CaseFile file) {
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
                                .map(asked -> texts.text("casework.periods.papersOf", label, asked.counterpart()))
                                .orElse(label);
                    default -> label;
                };
    }

    private CasePage.PeriodLine line(PeriodOnFile period, String label, @Nullable String detail) {
        String who = texts.text("calendar.responsible." + period.kind().responsible());
        if (period.isOpen()) {
            CaseTexts.DueText due = texts.due(period.unit(), period.dueAt());
            return new CasePage.PeriodLine(
                    label, due.tone(), due.words(), due.moment(), period.legalReference(), who, detail);
        }
        Instant metAt = period.metAt();
        DueWords words = metAt == null ? new DueWords("neutral", "casework.due.lapsed", List.of()) : met(period, metAt);
        return new CasePage.PeriodLine(
                label,
                words.tone(),
                texts.text(words.key(), words.args().toArray()),
                texts.moment(period.dueAt()),
                period.legalReference(),
                who,
                detail);
    }

    private DueWords met(PeriodOnFile period, Instant metAt) {
        return period.unit() == PeriodUnit.AT_ONCE
                ? atOnce.done(period.startedAt(), metAt)
                : DueWords.met(period.dueAt(), metAt);
    }
}
