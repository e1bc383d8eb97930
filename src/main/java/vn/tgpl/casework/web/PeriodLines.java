package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.AtOnce;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;

/** The deadlines of a case in words: those that run, and those that were met or have lost their object. */
@Component
class PeriodLines {

    private final CaseSteps steps;
    private final CaseTexts texts;
    private final AtOnce atOnce;

    PeriodLines(CaseSteps steps, CaseTexts texts, AtOnce atOnce) {
        this.steps = steps;
        this.texts = texts;
        this.atOnce = atOnce;
    }

    List<CasePage.PeriodLine> running(CaseFile file) {
        return lines(file, CaseFile.Period::isOpen);
    }

    /** Also those of an end that a reopening set aside: they run no more and yet belong to the history. */
    List<CasePage.PeriodLine> past(CaseFile file) {
        return lines(file, period -> !period.isOpen());
    }

    private List<CasePage.PeriodLine> lines(CaseFile file, Predicate<CaseFile.Period> wanted) {
        return file.periods().stream().filter(wanted).map(this::line).toList();
    }

    private CasePage.PeriodLine line(CaseFile.Period period) {
        String label = texts.text("casework.deadline." + period.kind());
        String who = texts.text("calendar.responsible." + period.kind().responsible());
        if (period.isOpen()) {
            CaseTexts.DueText due = steps.due(period);
            return new CasePage.PeriodLine(label, due.tone(), due.words(), due.moment(), period.legalReference(), who);
        }
        Instant metAt = period.metAt();
        DueWords words = metAt == null ? new DueWords("neutral", "casework.due.lapsed", List.of()) : met(period, metAt);
        return new CasePage.PeriodLine(
                label,
                words.tone(),
                texts.text(words.key(), words.args().toArray()),
                texts.moment(period.dueAt()),
                period.legalReference(),
                who);
    }

    private DueWords met(CaseFile.Period period, Instant metAt) {
        return period.unit() == PeriodUnit.AT_ONCE
                ? atOnce.done(period.startedAt(), metAt)
                : DueWords.met(period.dueAt(), metAt);
    }
}
