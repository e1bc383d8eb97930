package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.tgpl.casework.domain.BeneficiaryLeaving;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.LeavingGrounds;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Helps one of several no longer; where he headed the case, another one heads it since. */
@Controller
@RequestMapping("/cases/{id}/beneficiaries/{person}/end")
@PreAuthorize("hasAuthority('intake:receive')")
class BeneficiaryEndController {

    private static final CaseAction ACTION = CaseAction.END_BENEFICIARY;

    private final BeneficiaryLeaving leaving;
    private final TransitionPages pages;
    private final LeavingGrounds grounds;
    private final Clock clock;

    BeneficiaryEndController(BeneficiaryLeaving leaving, TransitionPages pages, LeavingGrounds grounds, Clock clock) {
        this.leaving = leaving;
        this.pages = pages;
        this.grounds = grounds;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable CaseId id, @PathVariable UUID person, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, ACTION, actor, model);
        if (file.helped().stream().noneMatch(one -> one.id().equals(person))) {
            throw new NotFound();
        }
        if (file.helped().size() == 1) {
            Flash.refused(redirect, "casework.error.LastOneHelped");
            return "redirect:/cases/" + id;
        }
        BeneficiaryEndForm form = new BeneficiaryEndForm();
        form.see(file, clock.instant());
        form.setEndedOn(LocalDate.now(clock));
        List<CaseFile.Person> others = others(file, person);
        if (others.size() == 1) {
            form.setNextHead(others.get(0).id());
        }
        model.addAttribute("form", form);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(file, person, form, model));
    }

    @PostMapping
    ModelAndView end(
            @PathVariable CaseId id,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") BeneficiaryEndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> leaving.end(form.command(id, new PersonId(person)), actor),
                () -> {
                    Flash.done(redirect, "casework.beneficiaryEnd.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    CaseFile file = pages.showAgain(id, ACTION, form, conflict, actor, model);
                    return page(file, person, form, model);
                });
    }

    private String page(CaseFile file, UUID person, BeneficiaryEndForm form, Model model) {
        boolean first = person.equals(file.beneficiary().id());
        if (!first && file.joinedAs(person).isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("joined", file.helpedName(person));
        model.addAttribute("personId", person);
        model.addAttribute(
                "heads",
                file.isHeadedBy(person)
                        ? others(file, person).stream()
                                .map(one -> new Option(one.id().toString(), one.fullName()))
                                .toList()
                        : List.of());
        LocalDate typed = form.getEndedOn();
        model.addAttribute(
                "grounds",
                grounds.offered(file.head().form(), first, typed == null ? LocalDate.now(clock) : typed).stream()
                        .map(ground -> new Option(
                                ground.code(),
                                ground.legalReference() == null
                                        ? ground.label()
                                        : ground.label() + " (" + ground.legalReference() + ")"))
                        .toList());
        return "casework/beneficiary-end";
    }

    private static List<CaseFile.Person> others(CaseFile file, UUID person) {
        return file.helped().stream().filter(one -> !one.id().equals(person)).toList();
    }
}
