package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.Finding;
import vn.tgpl.intake.domain.HeadOfOffice;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.intake.form.PapersForm;
import vn.tgpl.intake.web.RequestChoices.PaperLine;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** What can be chosen on the forms of decisions today. */
@Component
class DecisionChoices {

    private final RequestSheets sheets;
    private final AnswerTexts texts;
    private final RequestCatalogue choices;
    private final Catalogue catalogue;
    private final PeriodTable periods;
    private final MessageSource messages;
    private final Clock clock;

    DecisionChoices(
            RequestSheets sheets,
            AnswerTexts texts,
            RequestCatalogue choices,
            Catalogue catalogue,
            PeriodTable periods,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.texts = texts;
        this.choices = choices;
        this.catalogue = catalogue;
        this.periods = periods;
        this.messages = messages;
        this.clock = clock;
    }

    /** The urgent ground the law's answer finds for a request whose papers are missing. */
    static Optional<UrgentGround> proposedGround(RequestSheet request) {
        return Optional.ofNullable(request.answer())
                .filter(Answer::isIncomplete)
                .flatMap(answer -> answer.urgentGrounds().stream().sorted().findFirst());
    }

    /**
     * The grounds this officer may choose, each with why it does not apply, and the groups of today for a head who sees one
     * where the law's answer sees none.
     */
    void showAcceptanceChoices(RequestSheet request, Actor actor, Model model) {
        boolean head = actor.may(HeadOfOffice.RIGHT);
        List<GroundChoice> grounds = grounds(request, head);
        model.addAttribute("decidesAsHead", head);
        model.addAttribute("grounds", grounds);
        model.addAttribute("groundless", grounds.stream().allMatch(ground -> ground.whyNot() != null));
        if (request.answer() != null && !request.answer().fitsAGroup()) {
            model.addAttribute("groups", groups(request));
        }
    }

    private List<GroupChoice> groups(RequestSheet request) {
        Map<String, List<Finding>> excluded =
                sheets.exclusions(request.details().id());
        return catalogue.groupsInForce(LocalDate.now(clock)).stream()
                .map(group -> new GroupChoice(
                        group.code(),
                        group.label(),
                        excluded.getOrDefault(group.code(), List.of()).stream()
                                .map(finding -> texts.text(finding, locale()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private List<GroundChoice> grounds(RequestSheet request, boolean head) {
        Answer answer = request.answer();
        Set<UrgentGround> found = answer == null ? Set.of() : answer.urgentGrounds();
        NearDays near = NearDays.on(LocalDate.now(clock), periods);
        return Arrays.stream(UrgentGround.values())
                .filter(ground -> head || ground != UrgentGround.HEAD_DECISION)
                .map(ground -> new GroundChoice(
                        ground.name(),
                        text("intake.ground." + ground, near.of(ground)),
                        ground == UrgentGround.HEAD_DECISION || found.contains(ground)
                                ? null
                                : text("intake.ground.not." + ground, near.of(ground))))
                .toList();
    }

    private String text(String key, int days) {
        return messages.getMessage(key, new Object[] {days}, locale());
    }

    /** Each ground with the article that lets a request be refused so. */
    List<Option> refusalGrounds() {
        return catalogue.codes(CodeList.REFUSAL_GROUND, LocalDate.now(clock)).stream()
                .map(ground -> new Option(
                        ground.code(),
                        ground.legalReference() == null
                                ? ground.label()
                                : ground.label() + " (" + ground.legalReference() + ")"))
                .toList();
    }

    /**
     * The ground that speaks for a refusal: that on which the law's answer proposes it, or else that the matter is handled
     * already; empty where neither does.
     *
     * @param handled the check found the matter to be open with another organisation, and nobody explained it
     */
    Optional<String> proposedRefusal(RequestSheet request, boolean handled) {
        return Optional.ofNullable(request.answer())
                .filter(answer -> answer.verdict().proposes(Decision.REFUSAL))
                .flatMap(answer -> marked(CodeMark.NOT_ENTITLED))
                .or(() -> handled ? marked(CodeMark.HANDLED_ELSEWHERE) : Optional.empty());
    }

    private Optional<String> marked(CodeMark mark) {
        LocalDate today = LocalDate.now(clock);
        return catalogue.codes(CodeList.REFUSAL_GROUND, today).stream()
                .map(CodeView::code)
                .filter(code -> catalogue.is(mark, code, today))
                .findFirst();
    }

    /**
     * The papers that can prove a group of the request and those shown for it already, and apart from them all others of the
     * law, open where something of them was typed.
     */
    void showPapers(RequestSheet request, PapersForm form, Model model) {
        RequestChoices today = choices.today(locale());
        RequestDetails details = request.details();
        Set<String> groups = Set.copyOf(details.claims().codes());
        Map<Boolean, List<PaperLine>> papers = today.papers().stream()
                .collect(Collectors.partitioningBy(paper -> details.papers().containsKey(paper.code())
                        || Arrays.stream(paper.groups().split("\\|")).anyMatch(groups::contains)));
        List<PaperLine> others = papers.getOrDefault(false, List.of());
        model.addAttribute("papers", papers.get(true));
        model.addAttribute(
                "asksApplication", !Boolean.TRUE.equals(details.matter().applicationShown()));
        model.addAttribute(
                "asksDocuments", !Boolean.TRUE.equals(details.matter().documentsShown()));
        model.addAttribute("otherPapers", others);
        model.addAttribute("othersTyped", others.stream().map(PaperLine::code).anyMatch(form::speaksOf));
        model.addAttribute("paperForms", today.paperForms());
    }

    /** Of all papers of the law of today. */
    List<String> paperCodes() {
        return choices.today(locale()).papers().stream().map(PaperLine::code).toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
