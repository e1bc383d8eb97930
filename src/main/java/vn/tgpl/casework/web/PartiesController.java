package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseParties;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class PartiesController {

    private final CaseParties parties;
    private final CaseChecks checks;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    PartiesController(CaseParties parties, CaseChecks checks, TransitionPages pages, CaseTexts texts, Clock clock) {
        this.parties = parties;
        this.checks = checks;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/parties")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        PartiesForm form = new PartiesForm();
        form.see(file, clock.instant());
        form.fill(file);
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.CHANGE_PARTIES, file, actor, redirect)
                .orElseGet(() -> page(file, form, actor, model));
    }

    @PostMapping("/cases/{id}/parties")
    ModelAndView change(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") PartiesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        LocalDate today = LocalDate.now(clock);
        form.check(today, errors);
        return FormFlow.submit(
                errors,
                model,
                () -> parties.change(form.command(id, today), actor),
                () -> {
                    Flash.done(redirect, "casework.parties.done");
                    return "/cases/" + id;
                },
                conflict -> page(
                        pages.showAgain(id, CaseAction.CHANGE_PARTIES, form, conflict, actor, model),
                        form,
                        actor,
                        model));
    }

    private String page(CaseFile file, PartiesForm form, Actor actor, Model model) {
        form.widen();
        model.addAttribute("found", checks.found(file, actor));
        model.addAttribute("roles", roles());
        return "casework/parties";
    }

    private List<Option> roles() {
        return Stream.of(
                        MatterRole.OPPOSING,
                        MatterRole.RELATED,
                        MatterRole.WITNESS,
                        MatterRole.EXPERT,
                        MatterRole.OFFICIAL)
                .map(role -> new Option(role.name(), texts.text("casework.party." + role)))
                .toList();
    }
}
