package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tgpl.casework.domain.BeneficiaryReturning;
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

/** Takes back that one of several is helped no longer. */
@Controller
@RequestMapping("/cases/{id}/beneficiaries/{person}/return")
@PreAuthorize("hasAuthority('intake:receive')")
class BeneficiaryReturnController {

    private static final CaseAction ACTION = CaseAction.RETURN_BENEFICIARY;

    private final BeneficiaryReturning returning;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    BeneficiaryReturnController(BeneficiaryReturning returning, TransitionPages pages, CaseTexts texts, Clock clock) {
        this.returning = returning;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable CaseId id, @PathVariable UUID person, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, ACTION, actor, model);
        if (end(file, person) == null) {
            throw new NotFound();
        }
        BeneficiaryReturnForm form = new BeneficiaryReturnForm();
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(file, person, model));
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
                () -> returning.takeBack(form.command(id, new PersonId(person)), actor),
                () -> {
                    Flash.done(redirect, "casework.beneficiaryReturn.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, ACTION, form, conflict, actor, model), person, model));
    }

    /** Also of one who is helped again meanwhile, so that what was typed comes back with what happened. */
    private String page(CaseFile file, UUID person, Model model) {
        JoinedBeneficiary.End end = end(file, person);
        model.addAttribute("joined", file.helpedName(person));
        model.addAttribute("personId", person);
        model.addAttribute("headName", file.head().headed().name());
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

    /** Null of who is helped. */
    private static JoinedBeneficiary.@Nullable End end(CaseFile file, UUID person) {
        return person.equals(file.beneficiary().id())
                ? file.firstEnd()
                : file.joinedAs(person).orElseThrow(NotFound::new).end();
    }
}
