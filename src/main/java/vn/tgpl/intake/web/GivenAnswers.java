package vn.tgpl.intake.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.domain.AnswerBook;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.GivenAnswer;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The answer of the day on which a request was decided, which the law of today may give no more. */
@Component
class GivenAnswers {

    private final AnswerBook book;
    private final AnswerTexts texts;

    GivenAnswers(AnswerBook book, AnswerTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** Of a request that is decided; of those decided before answers were kept, what was proposed only. */
    void show(RequestSheet request, Model model, Locale locale) {
        if (request.details().state().isOpen()) {
            return;
        }
        Optional<GivenAnswer> kept = book.last(request.details().id());
        kept.ifPresent(given -> {
            model.addAttribute(
                    "given",
                    texts.view(given.answer(), given.at().atZone(Vietnam.ZONE).toLocalDate(), locale));
            model.addAttribute("givenAt", Display.dateTime(given.at()));
        });
        if (kept.isEmpty()) {
            request.decisions().stream()
                    .filter(decision -> decision.proposed() != null)
                    .findFirst()
                    .ifPresent(decision -> showProposal(decision, model));
        }
    }

    private static void showProposal(DecisionView decision, Model model) {
        Verdict proposed = Objects.requireNonNull(decision.proposed());
        Instant at = decision.at();
        model.addAttribute("proposed", AnswerTexts.verdictKey(proposed));
        model.addAttribute("givenAt", Display.dateTime(at));
    }
}
