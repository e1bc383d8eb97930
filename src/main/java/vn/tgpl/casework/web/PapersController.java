package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CasePapers;
import vn.tgpl.casework.domain.PapersOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Notes which of the papers awaited after an acceptance at once have come, and when (TT 12/2018 Đ6 k2). */
@Controller
@RequestMapping("/cases/{id}/papers")
@PreAuthorize("hasAuthority('intake:receive') and hasAuthority('casework:read')")
class PapersController {

    private final CasePapers papers;
    private final PapersOnFile onFile;
    private final TransitionPages pages;
    private final Clock clock;

    PapersController(CasePapers papers, PapersOnFile onFile, TransitionPages pages, Clock clock) {
        this.papers = papers;
        this.onFile = onFile;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.RECEIVE_PAPERS, actor, model);
        ArrivedPapersForm form = new ArrivedPapersForm();
        form.see(file, clock.instant());
        form.setArrivedOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.RECEIVE_PAPERS, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping
    ModelAndView receive(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ArrivedPapersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> papers.receive(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.papers.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, CaseAction.RECEIVE_PAPERS, form, conflict, actor, model), model));
    }

    private String page(CaseFile file, Model model) {
        model.addAttribute(
                "papers",
                onFile.owed(file).papers().stream()
                        .map(paper -> new Option(paper.code(), paper.label()))
                        .toList());
        model.addAttribute("owed", file.head().papersOwed());
        return "casework/papers";
    }
}
