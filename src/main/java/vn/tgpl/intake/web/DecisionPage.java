package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.HeadOfOffice;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** What the forms of all decisions have in common. */
@Component
class DecisionPage {

    private final RequestSheets sheets;
    private final AnswerTexts texts;
    private final RequestCatalogue choices;
    private final Catalogue catalogue;
    private final Clock clock;

    DecisionPage(RequestSheets sheets, AnswerTexts texts, RequestCatalogue choices, Catalogue catalogue, Clock clock) {
        this.sheets = sheets;
        this.texts = texts;
        this.choices = choices;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The page of a decision: the request, its proposal, and whether this decision differs from it. */
    String show(RequestId id, Decision decision, Actor actor, Model model) {
        RequestSheet sheet = sheets.get(id, actor);
        Answer answer = sheet.answer();
        model.addAttribute("head", RequestHead.of(sheet.details()));
        model.addAttribute("answer", answer == null ? null : texts.view(answer, locale()));
        model.addAttribute("open", sheet.permits(decision));
        model.addAttribute("reasonNeeded", answer != null && answer.verdict().proposesOtherThan(decision));
        boolean unfit = answer != null && !answer.fitsAGroup();
        model.addAttribute("whyNot", sheet.whyNot(decision));
        model.addAttribute("groupNeeded", unfit);
        model.addAttribute("incomplete", unfit || (answer != null && isIncomplete(answer)));
        return "intake/" + name(decision);
    }

    /** Decides by a form that was sent: on to the request, or back to the form with what is wrong in it. */
    String submit(RequestId id, Decision decision, Sent sent, Runnable command, Actor actor) {
        Supplier<String> request = () -> {
            command.run();
            return "/requests/" + id;
        };
        return submitTo(request, id, decision, sent, actor);
    }

    /** @param command decides and tells where to go on */
    String submitTo(Supplier<String> command, RequestId id, Decision decision, Sent sent, Actor actor) {
        if (!sent.errors().hasErrors()) {
            try {
                String target = command.get();
                Flash.done(sent.redirect(), "intake." + name(decision) + ".done");
                return "redirect:" + target;
            } catch (DomainException refusal) {
                if (refusal.kind() != DomainException.Kind.REFUSED) {
                    throw refusal;
                }
                FormErrors.add(sent.errors(), refusal);
            }
        }
        sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, decision, actor, sent.model());
    }

    /** What Spring hands to the method that takes a form. */
    record Sent(BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {}

    private static String name(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<UrgentGround> proposedGround(RequestId id, Actor actor) {
        return Optional.ofNullable(sheets.get(id, actor).answer())
                .filter(DecisionPage::isIncomplete)
                .flatMap(answer -> answer.urgentGrounds().stream().sorted().findFirst());
    }

    /** The grounds this officer may choose, and the groups of today for a head who sees one where the law's answer sees none. */
    void showAcceptanceChoices(Actor actor, Model model) {
        boolean head = actor.may(HeadOfOffice.RIGHT);
        UrgentGround[] grounds = Arrays.stream(UrgentGround.values())
                .filter(ground -> head || ground != UrgentGround.HEAD_DECISION)
                .toArray(UrgentGround[]::new);
        model.addAttribute("decidesAsHead", head);
        model.addAttribute("grounds", choices.options("intake.ground.", grounds, locale()));
        model.addAttribute(
                "groups",
                catalogue.groupsInForce(LocalDate.now(clock)).stream()
                        .map(group -> new Option(group.code(), group.label()))
                        .toList());
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

    void showPapers(Model model) {
        RequestChoices today = choices.today(locale());
        model.addAttribute("papers", today.papers());
        model.addAttribute("paperForms", today.paperForms());
    }

    /** The papers that can prove a group of the request, by their codes. */
    List<String> papersOf(RequestId id, Actor actor) {
        List<String> groups = sheets.get(id, actor).details().claims().codes();
        return catalogue.groupsInForce(LocalDate.now(clock)).stream()
                .filter(group -> groups.contains(group.code()))
                .flatMap(group -> group.papers().stream())
                .map(paper -> paper.code())
                .distinct()
                .toList();
    }

    private static boolean isIncomplete(Answer answer) {
        return answer.isIncomplete();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
