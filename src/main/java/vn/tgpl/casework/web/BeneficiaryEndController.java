package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Helps somebody who joined a case no longer. */
@Controller
@RequestMapping("/cases/{id}/beneficiaries/{person}/end")
@PreAuthorize("hasAuthority('intake:receive')")
class BeneficiaryEndController {

    private final BeneficiaryLeaving leaving;
    private final TransitionPages pages;
    private final Catalogue catalogue;
    private final Clock clock;

    BeneficiaryEndController(BeneficiaryLeaving leaving, TransitionPages pages, Catalogue catalogue, Clock clock) {
        this.leaving = leaving;
        this.pages = pages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable CaseId id, @PathVariable UUID person, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        JoinedBeneficiary joined = joined(file, person);
        if (joined.end() != null) {
            throw new NotFound();
        }
        BeneficiaryEndForm form = new BeneficiaryEndForm();
        form.see(file, clock.instant());
        form.setEndedOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.CHANGE_PARTIES, file, actor, redirect)
                .orElseGet(() -> page(file, joined, model));
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
                    CaseFile file = pages.showAgain(id, CaseAction.CHANGE_PARTIES, form, conflict, actor, model);
                    return page(file, joined(file, person), model);
                });
    }

    private String page(CaseFile file, JoinedBeneficiary joined, Model model) {
        model.addAttribute("joined", joined.person().fullName());
        model.addAttribute("personId", joined.personId());
        model.addAttribute(
                "grounds",
                catalogue.codes(CodeList.BENEFICIARY_END, LocalDate.now(clock)).stream()
                        .filter(ground -> ground.forms().contains(file.head().form()))
                        .map(ground -> new Option(
                                ground.code(),
                                ground.legalReference() == null
                                        ? ground.label()
                                        : ground.label() + " (" + ground.legalReference() + ")"))
                        .toList());
        return "casework/beneficiary-end";
    }

    /** Also of one who left meanwhile, so that what was typed comes back with what happened. */
    private static JoinedBeneficiary joined(CaseFile file, UUID person) {
        return file.joined().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
