package vn.tgpl.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.HeadOfOffice;
import vn.tgpl.intake.domain.JoiningAnswers;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.shared.Actor;

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
        Answer answer = answers.answer(joining);
        Verdict verdict = answer.verdict();
        return new Judgement(
                verdict.name(),
                verdict == Verdict.ELIGIBLE,
                answer.isIncomplete(),
                verdict.isForTheHead() ? HeadOfOffice.RIGHT : null);
    }

    @Override
    public List<String> urgentGrounds(Actor actor) {
        return Arrays.stream(UrgentGround.values())
                .filter(ground -> ground != UrgentGround.HEAD_DECISION || actor.may(HeadOfOffice.RIGHT))
                .map(UrgentGround::name)
                .toList();
    }

    @Override
    public AnswerView explain(Joining joining, Locale locale) {
        return texts.view(answers.answer(joining), locale);
    }
}
