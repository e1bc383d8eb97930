package vn.tgpl.casework.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** The one form behind the actions that make a period longer: it asks why. */
@Component
class ExtensionPages {

    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    ExtensionPages(TransitionPages pages, CaseTexts texts, Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param form an empty one */
    String form(
            CaseAction action, CaseId id, ExtensionForm form, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, action, actor, model);
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return pages.refusal(action, file, actor, redirect).orElseGet(() -> page(action, file, model));
    }

    /** @param command what the form asks for */
    ModelAndView submit(
            CaseAction action,
            CaseId id,
            ExtensionForm form,
            BindingResult errors,
            Runnable command,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                command,
                () -> {
                    Flash.done(redirect, "casework.extension.done." + action);
                    return "/cases/" + id;
                },
                conflict -> {
                    return page(action, pages.showAgain(id, action, form, conflict, actor, model), model);
                });
    }

    private String page(CaseAction action, CaseFile file, Model model) {
        model.addAttribute("lengthened", action == CaseAction.EXTEND_PAPERS ? lengthened(file) : List.of());
        model.addAttribute("action", action.name());
        ActionLink.of(action)
                .ifPresent(
                        link -> model.addAttribute("path", link.in(file.head().id())));
        return "casework/extension";
    }

    /** The periods that can be made longer, each by its name and whose it is. */
    private List<Option> lengthened(CaseFile file) {
        return file.periods().stream()
                .filter(period -> period.mayBeLengthened(clock.instant()))
                .map(period -> new Option(
                        period.id().toString(),
                        texts.text(
                                "casework.extension.period",
                                texts.text("casework.deadline." + period.kind()),
                                file.owingName(period.subject()),
                                texts.moment(period.dueAt()))))
                .toList();
    }
}
