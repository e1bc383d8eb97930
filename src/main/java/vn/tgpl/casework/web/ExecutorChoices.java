package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ChangeAnswer;
import vn.tgpl.casework.domain.ChangeRequestQueries;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.GroundFactQueries;
import vn.tgpl.casework.domain.GroundFacts;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** What the forms about a change of executors offer. */
@Component
class ExecutorChoices {

    private final Candidates candidates;
    private final CaseChecks checks;
    private final BarChoices bars;
    private final ChangeRequestQueries requests;
    private final GroundFactQueries facts;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    ExecutorChoices(
            Candidates candidates,
            CaseChecks checks,
            BarChoices bars,
            ChangeRequestQueries requests,
            GroundFactQueries facts,
            Catalogue catalogue,
            CaseTexts texts,
            Clock clock) {
        this.candidates = candidates;
        this.checks = checks;
        this.bars = bars;
        this.requests = requests;
        this.facts = facts;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** The one executor, so that nobody has to choose him; null when there are several. */
    @Nullable
    UUID onlyOne(CaseFile file) {
        List<ExecutorOnFile> performing = file.performing();
        return performing.size() == 1 ? performing.get(0).id() : null;
    }

    void executors(CaseFile file, Model model) {
        model.addAttribute(
                "executors",
                file.performing().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
    }

    /** Each ground with its article; one that nobody's record bears out with the reason why not. */
    void grounds(CaseFile file, Model model) {
        List<GroundFacts> performing = facts.of(file);
        model.addAttribute(
                "grounds",
                groundsOf(file)
                        .map(ground -> new ReasonedChoice(
                                ground.code(),
                                ground.label(),
                                ground.legalReference(),
                                against(ground, performing)
                                        .map(why -> texts.text(why.messageKey(), why.args()))
                                        .orElse(null)))
                        .sorted(Comparator.comparing(ground -> ground.whyNot() != null))
                        .toList());
    }

    /** Luật TGPL 2017 Đ8, Đ25: those on which the beneficiary may ask for somebody else. */
    void groundsOnRequest(CaseFile file, Model model) {
        model.addAttribute(
                "grounds",
                groundsOf(file)
                        .filter(ground -> ground.is(CodeMark.ON_REQUEST))
                        .map(ground -> new Option(ground.code(), ground.label() + " (" + ground.legalReference() + ")"))
                        .toList());
    }

    private Stream<CodeView> groundsOf(CaseFile file) {
        return catalogue.codes(CodeList.REPLACEMENT_GROUND, LocalDate.now(clock)).stream()
                .filter(ground -> ground.forms().contains(file.head().form()));
    }

    /** Why nobody who performs the case can be replaced on the ground; empty where somebody can. */
    private static Optional<DomainException> against(CodeView ground, List<GroundFacts> performing) {
        return performing.stream().anyMatch(one -> one.against(ground.code()).isEmpty())
                ? Optional.empty()
                : performing.stream()
                        .flatMap(one -> one.against(ground.code()).stream())
                        .findFirst();
    }

    /** @param day of the decision, null while it is not readable */
    void successors(CaseFile file, @Nullable LocalDate day, Model model) {
        CandidateList lines = candidates.of(file, day == null ? LocalDate.now(clock) : day);
        model.addAttribute("candidates", lines);
        bars.offer(file, day, model);
        model.addAttribute("cautioned", lines.cautioned());
        model.addAttribute("agreeable", checks.mayBeAgreedOn(file));
        model.addAttribute(
                "decision",
                texts.text("casework.replacement.decision." + file.head().form()));
    }

    void answers(Model model) {
        model.addAttribute(
                "answers",
                Arrays.stream(ChangeAnswer.values())
                        .map(answer -> new Option(answer.name(), texts.text("casework.changeAnswer." + answer)))
                        .toList());
    }

    /** The request that waits for its answer. */
    void asked(CaseFile file, Model model) {
        List<Fact> facts = requests.of(file).stream()
                .filter(asked -> asked.answer() == null)
                .findFirst()
                .map(asked -> List.of(
                        new Fact(texts.text("casework.change.executor"), asked.practitioner()),
                        new Fact(
                                texts.text("casework.change.ground"),
                                texts.label(CodeList.REPLACEMENT_GROUND, asked.groundCode(), asked.receivedOn())),
                        new Fact(texts.text("casework.change.receivedOn"), Display.date(asked.receivedOn())),
                        new Fact(texts.text("casework.change.note"), asked.note())))
                .orElse(List.of());
        model.addAttribute("asked", facts);
    }
}
