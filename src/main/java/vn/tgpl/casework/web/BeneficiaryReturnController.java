package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
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
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** Takes back that somebody who joined a case is helped no longer. */
@Controller
@RequestMapping("/cases/{id}/beneficiaries/{person}/return")
@PreAuthorize("hasAuthority('intake:receive')")
class BeneficiaryReturnController {

    private static final CaseAction ACTION = CaseAction.RETURN_BENEFICIARY;

    private final BeneficiaryLeaving leaving;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    BeneficiaryReturnController(BeneficiaryLeaving leaving, TransitionPages pages, CaseTexts texts, Clock clock) {
        this.leaving = leaving;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable CaseId id, @PathVariable UUID person, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, ACTION, actor, model);
        JoinedBeneficiary left = joined(file, person);
        if (left.end() == null) {
            throw new NotFound();
        }
        BeneficiaryReturnForm form = new BeneficiaryReturnForm();
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(left, model));
    }

    @PostMapping
    ModelAndView takeBack(
            @PathVariable CaseId id,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") BeneficiaryReturnForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> leaving.takeBack(form.command(id, new PersonId(person)), actor),
                () -> {
                    Flash.done(redirect, "casework.beneficiaryReturn.done");
                    return "/cases/" + id;
                },
                conflict -> page(joined(pages.showAgain(id, ACTION, form, conflict, actor, model), person), model));
    }

    /** Also of one who is helped again meanwhile, so that what was typed comes back with what happened. */
    private String page(JoinedBeneficiary one, Model model) {
        JoinedBeneficiary.End end = one.end();
        model.addAttribute("joined", one.person().fullName());
        model.addAttribute("personId", one.personId());
        model.addAttribute(
                "left",
                end == null
                        ? ""
                        : texts.text(
                                "casework.joined.ended",
                                Display.date(end.on()),
                                texts.label(CodeList.BENEFICIARY_END, end.groundCode(), end.on())));
        model.addAttribute("leftBecause", end == null ? "" : end.reason());
        return "casework/beneficiary-return";
    }

    private static JoinedBeneficiary joined(CaseFile file, UUID person) {
        return file.joinedAs(person).orElseThrow(NotFound::new);
    }
}
