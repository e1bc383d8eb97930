package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Finding;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.intake.domain.Finding.Tone;
import vn.tgpl.intake.domain.MissingPapers;
import vn.tgpl.intake.domain.OwedWords;
import vn.tgpl.intake.domain.Verdict;

/** Puts an answer into words. */
@Component
class AnswerTexts {

    private final Catalogue catalogue;
    private final OwedWords owed;
    private final MessageSource messages;
    private final Clock clock;

    AnswerTexts(Catalogue catalogue, OwedWords owed, MessageSource messages, Clock clock) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.owed = owed;
        this.messages = messages;
    }

    /** As of today. */
    AnswerView view(Answer answer, Locale locale) {
        return view(answer, LocalDate.now(clock), locale);
    }

    /** @param day of the answer: groups read as they did then */
    AnswerView view(Answer answer, LocalDate day, Locale locale) {
        return new AnswerView(
                verdictKey(answer.verdict()),
                tone(answer.verdict()),
                lines(answer.findings(), locale),
                lines(others(answer, true), locale),
                lines(others(answer, false), locale),
                primary(answer, day),
                answer.missing().stream().map(papers -> missing(papers, locale)).toList());
    }

    private static List<Finding> others(Answer answer, boolean mayFit) {
        return answer.others().stream()
                .filter(finding -> (finding.kind() == Kind.GROUP_MIGHT_BE_CLAIMED) == mayFit)
                .toList();
    }

    private List<AnswerView.Line> lines(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> line(finding, locale)).toList();
    }

    private @Nullable String primary(Answer answer, LocalDate day) {
        String primary = answer.primary();
        return primary == null || answer.met().isEmpty() ? null : catalogue.groupLabel(primary, day);
    }

    static String verdictKey(Verdict verdict) {
        return "intake.verdict." + verdict;
    }

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "done";
            case URGENT,
                    PAPERS_MISSING,
                    PLACE_UNKNOWN,
                    BIRTH_UNSURE,
                    STATUS_UNSURE,
                    ETHNICITY_UNSURE,
                    AREA_UNSURE,
                    COMPANION_UNSURE,
                    GROUP_OPEN,
                    GROUP_UNSURE -> "soon";
            case TRANSFER -> "waiting";
            case REFUSE, COMMERCIAL -> "overdue";
        };
    }

    /** The finding alone, without its article. */
    String text(Finding finding, Locale locale) {
        return messages.getMessage(
                "intake.finding." + finding.kind(), finding.args().toArray(), locale);
    }

    private AnswerView.Line line(Finding finding, Locale locale) {
        String key = "intake.finding." + finding.kind();
        String text = text(finding, locale);
        String article = Objects.requireNonNullElseGet(finding.article(), () -> optional(key + ".article", locale));
        Tone tone = finding.kind().tone();
        return new AnswerView.Line(colour(tone), icon(tone), text, article);
    }

    private AnswerView.Missing missing(MissingPapers papers, Locale locale) {
        return new AnswerView.Missing(
                papers.group(),
                owed.choices(papers, locale),
                papers.unwritten().stream().map(one -> one.fact().name()).toList());
    }

    private String optional(String key, Locale locale) {
        @Nullable String text = messages.getMessage(key, null, "", locale);
        return text == null ? "" : text;
    }

    private static String colour(Tone tone) {
        return switch (tone) {
            case FOR -> "done";
            case DOUBT -> "soon";
            case AGAINST -> "overdue";
        };
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case FOR -> "check-circle";
            case DOUBT -> "question-circle";
            case AGAINST -> "x-circle";
        };
    }
}
