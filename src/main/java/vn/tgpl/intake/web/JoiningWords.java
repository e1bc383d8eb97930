package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Assessment;
import vn.tgpl.intake.domain.HeadOfOffice;
import vn.tgpl.intake.domain.JoiningAnswers;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.shared.Actor;

/** Answers other modules about somebody who joins a case, in the words of a request's answer. */
@Component
class JoiningWords implements Eligibility {

    private final JoiningAnswers answers;
    private final Assessment assessment;
    private final AnswerTexts texts;
    private final PeriodTable periods;
    private final MessageSource messages;

    JoiningWords(
            JoiningAnswers answers,
            Assessment assessment,
            AnswerTexts texts,
            PeriodTable periods,
            MessageSource messages) {
        this.answers = answers;
        this.assessment = assessment;
        this.texts = texts;
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public Judgement judge(Joining joining) {
        Answer answer = answers.answer(joining);
        Verdict verdict = answer.verdict();
        return new Judgement(
                verdict.name(),
                verdict == Verdict.ELIGIBLE || verdict == Verdict.URGENT,
                answer.isIncomplete(),
                Stream.concat(answer.urgentGrounds().stream(), Stream.of(UrgentGround.HEAD_DECISION))
                        .map(UrgentGround::name)
                        .collect(Collectors.toUnmodifiableSet()),
                verdict == Verdict.TRANSFER,
                answers.groups(answer, joining),
                verdict.isForTheHead() ? HeadOfOffice.RIGHT : null);
    }

    @Override
    public List<String> urgentGrounds(FormOfAid formOfAid, Actor actor) {
        return Arrays.stream(UrgentGround.values())
                .filter(ground -> ground.mayBe(formOfAid))
                .filter(ground -> ground != UrgentGround.HEAD_DECISION || actor.may(HeadOfOffice.RIGHT))
                .map(UrgentGround::name)
                .toList();
    }

    @Override
    public boolean fitsMatter(String ground, @Nullable String fieldCode, LocalDate on) {
        return assessment.fitsMatter(UrgentGround.valueOf(ground), fieldCode, on);
    }

    @Override
    public String urgentGround(String ground, LocalDate on, Locale locale) {
        return text("intake.ground.", ground, on, locale);
    }

    @Override
    public String whyNot(String ground, LocalDate on, Locale locale) {
        return text("intake.ground.not.", ground, on, locale);
    }

    private String text(String key, String ground, LocalDate on, Locale locale) {
        int days = NearDays.on(on, periods).of(UrgentGround.valueOf(ground));
        return messages.getMessage(key + ground, new Object[] {days}, locale);
    }

    @Override
    public AnswerView explain(Joining joining, Locale locale) {
        return texts.view(answers.answer(joining), locale);
    }
}
