package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.BarAnswer;
import vn.tgpl.casework.domain.BarQuestion;
import vn.tgpl.casework.domain.BarQuestions;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What may be declared of whoever is entrusted with a case about the bars of the law of procedure. */
@Component
class BarChoices {

    private final BarQuestions questions;
    private final CaseTexts texts;
    private final Clock clock;

    BarChoices(BarQuestions questions, CaseTexts texts, Clock clock) {
        this.questions = questions;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param on the day of the decision, null while it is not readable */
    void offer(CaseFile file, @Nullable LocalDate on, Model model) {
        model.addAttribute("bars", of(question(file, on)));
    }

    BarQuestion question(CaseFile file, @Nullable LocalDate on) {
        return questions.of(file, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    /** None of them can be told also where nothing is asked any more: what was declared is put right. */
    void offerAnew(CaseFile file, Model model) {
        model.addAttribute("bars", withNone(question(file, null)));
    }

    /** Whether something is asked, or stands that may have to be put right. */
    boolean isDeclarable(CaseFile file) {
        return file.executors().stream().anyMatch(one -> isDeclarable(one, question(file, null)));
    }

    private static boolean isDeclarable(ExecutorOnFile one, BarQuestion question) {
        boolean barred = one.bars() != null && one.bars().ground() != null;
        return barred || (one.endedAt() == null && question.isAsked());
    }

    /** Of whom the actor may declare it: of himself, or of everybody, also who left barred, where he entrusts the case. */
    List<ExecutorOnFile> declarable(CaseFile file, Actor actor) {
        BarQuestion question = question(file, null);
        return file.executors().stream()
                .filter(one -> isDeclarable(one, question))
                .filter(one -> actor.may(CaseAction.ASSIGN.right())
                        || (one.endedAt() == null && actor.id().equals(one.account())))
                .toList();
    }

    /** None of them first; nothing to choose from where nothing is asked. */
    List<Option> of(BarQuestion question) {
        return question.isAsked() ? withNone(question) : List.of();
    }

    private List<Option> withNone(BarQuestion question) {
        return Stream.concat(
                        Stream.of(new Option(BarAnswer.NO_BAR, texts.text("casework.bars.none"))),
                        question.bars().stream().map(bar -> new Option(bar.code(), bar.label())))
                .toList();
    }
}
