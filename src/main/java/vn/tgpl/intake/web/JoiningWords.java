package vn.tgpl.intake.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.domain.JoiningAnswers;
import vn.tgpl.intake.domain.Verdict;

/** Answers other modules about somebody who joins a case, in the words of a request's answer. */
@Component
class JoiningWords implements Eligibility {

    private final JoiningAnswers answers;
    private final AnswerTexts texts;

    JoiningWords(JoiningAnswers answers, AnswerTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public Judgement judge(Joining joining) {
        Verdict verdict = answers.answer(joining).verdict();
        return new Judgement(verdict.name(), verdict == Verdict.ELIGIBLE);
    }

    @Override
    public AnswerView explain(Joining joining, Locale locale) {
        return texts.view(answers.answer(joining), locale);
    }
}
