package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseClosing;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ClosingResults;
import vn.tgpl.casework.domain.EndsBesides;
import vn.tgpl.casework.domain.TypedEnd;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;

/** The one form behind completing a case and not continuing it. */
@Component
class ClosingPages {

    private final CaseClosing closing;
    private final TransitionPages pages;
    private final ClosingShares shares;
    private final ClosingResults results;
    private final ClosingHearings hearings;
    private final EndsBesides besides;
    private final CaseTexts texts;
    private final PeriodWords periods;
    private final Clock clock;

    ClosingPages(
            CaseClosing closing,
            TransitionPages pages,
            ClosingShares shares,
            ClosingResults results,
            ClosingHearings hearings,
            EndsBesides besides,
            CaseTexts texts,
            PeriodWords periods,
            Clock clock) {
        this.closing = closing;
        this.pages = pages;
        this.shares = shares;
        this.results = results;
        this.hearings = hearings;
        this.besides = besides;
        this.texts = texts;
        this.periods = periods;
        this.clock = clock;
    }

    String form(CaseAction action, CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, action, actor, model);
        ClosureForm form = new ClosureForm();
        form.see(file, clock.instant());
        form.setClosedOn(LocalDate.now(clock));
        shares.propose(action, file, form, actor);
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(action, file, actor, redirect).orElseGet(() -> page(action, file, form, actor, model));
    }

    ModelAndView submit(
            CaseAction action,
            CaseId id,
            ClosureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        judgeWithWhatIsMissing(action, id, form, errors, actor);
        return FormFlow.submit(
                errors,
                model,
                () -> closing.close(form.command(id, action), actor),
                () -> {
                    Flash.done(redirect, "casework.closure.done", periods.of(PeriodOfLaw.D26));
                    return "/cases/" + id;
                },
                conflict ->
                        page(action, pages.showAgain(id, action, form, conflict, actor, model), form, actor, model));
    }

    /** What is missing keeps the case from ending; what would be refused besides is told with it, and not one by one. */
    private void judgeWithWhatIsMissing(
            CaseAction action, CaseId id, ClosureForm form, BindingResult errors, Actor actor) {
        if (errors.hasErrors()) {
            FormErrors.addBesides(errors, closing.objections(form.typed(id, action, errors), actor));
        }
    }

    private String page(CaseAction action, CaseFile file, ClosureForm form, Actor actor, Model model) {
        model.addAttribute("action", action.name());
        model.addAttribute("handedOverWithin", periods.of(PeriodOfLaw.D26));
        ActionLink.of(action)
                .ifPresent(
                        link -> model.addAttribute("path", link.in(file.head().id())));
        model.addAttribute("others", others(file));
        model.addAttribute(
                "stage", texts.label(CodeList.PROCEDURAL_STAGE, file.head().stageCode(), LocalDate.now(clock)));
        shares.show(action, file, form, model);
        ClosingResults.Offer offer = results.offered(action, file, day(file, form), clock.instant());
        List<CodeView> offered = offer.results();
        model.addAttribute("obstacles", obstacles(offer));
        EndsBesides.Asked asked = besides.asked(file, offered, day(file, form));
        ask(file, form, asked, actor, model);
        boolean ahead = hearings.show(file, day(file, form), actor, model);
        model.addAttribute("withStage", asked.withStage());
        model.addAttribute("asksAhead", (ahead && !asked.withStage().isEmpty()) || form.getAheadReason() != null);
        model.addAttribute("bare", offer.bare() || form.getBareReason() != null);
        model.addAttribute("results", offered.stream().map(ClosingPages::option).toList());
        String withDecision = marked(CodeMark.NEEDS_DECISION, offered);
        String takenBack = marked(CodeMark.TAKEN_BACK, offered);
        model.addAttribute("withDecision", withDecision);
        model.addAttribute("asksDecision", !withDecision.isEmpty() || form.tellsDecision());
        model.addAttribute("takenBack", takenBack);
        model.addAttribute("asksTakenBack", !takenBack.isEmpty() || form.getTakenBackOn() != null);
        return "casework/closure";
    }

    /** The reasons that some results ask for, with the ways that may be meant instead. */
    private static void ask(CaseFile file, ClosureForm form, EndsBesides.Asked asked, Actor actor, Model model) {
        String id = "/cases/" + file.head().id();
        model.addAttribute("ofOne", asked.ofOne());
        model.addAttribute("asksOthers", !asked.ofOne().isEmpty() || form.getOthersReason() != null);
        model.addAttribute("beforeTrial", asked.beforeTrial());
        model.addAttribute("asksStage", !asked.beforeTrial().isEmpty() || form.getStageReason() != null);
        model.addAttribute("stageHref", permits(CaseAction.CORRECT_MATTER, file, actor) ? id + "/matter" : null);
        model.addAttribute(
                "leavings",
                file.helped().size() > 1 && permits(CaseAction.END_BENEFICIARY, file, actor)
                        ? file.helped().stream()
                                .map(one -> new Option(id + "/beneficiaries/" + one.id() + "/end", one.fullName()))
                                .toList()
                        : List.of());
    }

    private static boolean permits(CaseAction action, CaseFile file, Actor actor) {
        return CaseActions.permission(action, file.standing(actor.id()), actor::may)
                .granted();
    }

    /** Whose aid ends with that of who heads the case, which who ends it for his sake may not have in mind. */
    private static String others(CaseFile file) {
        return file.helped().stream().skip(1).map(CaseFile.Person::fullName).collect(Collectors.joining(", "));
    }

    /** Each obstacle once, with the results in whose way it stands; in the words of the refusal. */
    private List<Obstacle> obstacles(ClosingResults.Offer offer) {
        Map<String, List<String>> results = offer.obstacles().stream()
                .collect(Collectors.groupingBy(
                        one -> texts.text(
                                one.refusal().messageKey(), one.refusal().args()),
                        LinkedHashMap::new,
                        Collectors.mapping(ClosingResults.Obstacle::label, Collectors.toList())));
        return results.entrySet().stream()
                .map(one -> new Obstacle(String.join("; ", one.getValue()), one.getKey()))
                .toList();
    }

    /** What stands in the way of some results, in words. */
    record Obstacle(String results, String why) {}

    private static String marked(CodeMark mark, List<CodeView> offered) {
        return offered.stream()
                .filter(result -> result.is(mark))
                .map(CodeView::label)
                .collect(Collectors.joining("; "));
    }

    private LocalDate day(CaseFile file, ClosureForm form) {
        return TypedEnd.dayOf(form.getClosedOn(), file.head().stateSince(), clock.instant());
    }

    /** Each result with the article that lets the case end so. */
    private static Option option(CodeView result) {
        return new Option(
                result.code(),
                result.legalReference() == null
                        ? result.label()
                        : result.label() + " (" + result.legalReference() + ")");
    }
}
