package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseAction;
import vn.tgpl.casework.domain.CaseClosing;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:close')")
class ClosureController {

    private final CaseClosing closing;
    private final TransitionPages pages;
    private final Catalogue catalogue;
    private final Clock clock;

    ClosureController(CaseClosing closing, TransitionPages pages, Catalogue catalogue, Clock clock) {
        this.closing = closing;
        this.pages = pages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/closure")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, actor, model);
        ClosureForm form = new ClosureForm();
        form.see(file, clock.instant());
        form.setClosedOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.CLOSE, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/closure")
    ModelAndView close(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> closing.close(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.closure.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, form, conflict, actor, model), model));
    }

    private String page(CaseFile file, Model model) {
        model.addAttribute("results", results(file));
        return "casework/closure";
    }

    /** Each result with the article that lets the case end so. */
    private List<Option> results(CaseFile file) {
        return catalogue.codes(CodeList.CLOSING_RESULT, LocalDate.now(clock)).stream()
                .filter(result -> result.forms().contains(file.head().form()))
                .map(result -> new Option(
                        result.code(),
                        result.legalReference() == null
                                ? result.label()
                                : result.label() + " (" + result.legalReference() + ")"))
                .toList();
    }
}
