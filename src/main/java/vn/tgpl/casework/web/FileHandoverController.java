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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseClosing;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:receive-file')")
class FileHandoverController {

    private final CaseClosing closing;
    private final TransitionPages pages;
    private final Clock clock;

    FileHandoverController(CaseClosing closing, TransitionPages pages, Clock clock) {
        this.closing = closing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/file-handover")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        FileHandoverForm form = new FileHandoverForm();
        CaseFile file = pages.open(id, CaseAction.HAND_OVER, form, actor, model);
        form.setHandedOn(LocalDate.now(clock));
        file.performing().stream().findFirst().ifPresent(executor -> form.setHandedBy(executor.name()));
        return pages.refusal(CaseAction.HAND_OVER, file, actor, redirect).orElse("casework/file-handover");
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
                    pages.showAgain(id, CaseAction.HAND_OVER, form, conflict, actor, model);
                    return "casework/file-handover";
                });
    }
}
