package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
import vn.tgpl.casework.domain.CaseClosing;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:receive-file')")
class FileHandoverController {

    private final CaseClosing closing;
    private final TransitionPages pages;
    private final FileChecklist checklist;
    private final Clock clock;

    FileHandoverController(CaseClosing closing, TransitionPages pages, FileChecklist checklist, Clock clock) {
        this.closing = closing;
        this.pages = pages;
        this.checklist = checklist;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/file-handover")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        FileHandoverForm form = new FileHandoverForm();
        CaseFile file = pages.open(id, CaseAction.HAND_OVER, form, actor, model);
        form.setHandedOn(LocalDate.now(clock));
        file.performing().stream().findFirst().ifPresent(executor -> form.setHandedBy(executor.name()));
        return pages.refusal(CaseAction.HAND_OVER, file, actor, redirect).orElseGet(() -> page(file, actor, model));
    }

    @PostMapping("/cases/{id}/file-handover")
    ModelAndView handOver(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") FileHandoverForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> closing.handOver(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.handover.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    CaseFile file = pages.showAgain(id, CaseAction.HAND_OVER, form, conflict, actor, model);
                    return page(file, actor, model);
                });
    }

    /** What is missing keeps nobody from confirming that the rest came in. */
    private String page(CaseFile file, Actor actor, Model model) {
        boolean veiled = !Sight.of(actor, file.standing(actor.id()).executor()).shows(SensitiveFact.MATTER);
        List<CasePage.FileLine> items = checklist.of(file, veiled);
        model.addAttribute("file", items);
        model.addAttribute(
                "missing",
                items.stream()
                        .filter(CasePage.FileLine::isMissing)
                        .map(CasePage.FileLine::label)
                        .collect(Collectors.joining("; ")));
        return "casework/file-handover";
    }
}
