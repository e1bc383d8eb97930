package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ResidenceCorrection;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Corrects where somebody resided on the day on which he was accepted or joined (Luật TGPL 2017 Đ7 k4). */
@Controller
@RequestMapping("/cases/{id}/residence")
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class ResidenceController {

    private final ResidenceCorrection corrections;
    private final ResidencePage residences;
    private final CaseHeads heads;
    private final TransitionPages pages;

    ResidenceController(
            ResidenceCorrection corrections, ResidencePage residences, CaseHeads heads, TransitionPages pages) {
        this.corrections = corrections;
        this.residences = residences;
        this.heads = heads;
        this.pages = pages;
    }

    /** @param person who joined the case; the principal beneficiary where nobody is named */
    @GetMapping
    String form(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable UUID person,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CorrectedResidenceForm form = new CorrectedResidenceForm();
        form.setPerson(person);
        CaseFile file = pages.open(id, CaseAction.CORRECT_RESIDENCE, form, actor, model);
        return pages.refusal(CaseAction.CORRECT_RESIDENCE, file, actor, redirect)
                .orElseGet(() -> residences.open(file, form, model));
    }

    /** The form with the communes of the province that was chosen; nothing is stored. */
    @PostMapping("/communes")
    String communes(
            @PathVariable CaseId id,
            @ModelAttribute("form") CorrectedResidenceForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CaseFile file = pages.show(id, CaseAction.CORRECT_RESIDENCE, actor, model);
        return residences.show(file, form, model);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") CorrectedResidenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        residences.check(form, heads.file(id, actor), errors);
        AtomicReference<ResidenceCorrection.@Nullable Judged> judged = new AtomicReference<>();
        return FormFlow.submit(
                errors,
                model,
                () -> judged.set(corrections.correct(form.command(id), actor)),
                () -> {
                    residences.tell(judged.get(), redirect);
                    return "/cases/" + id;
                },
                conflict -> residences.show(
                        pages.showAgain(id, CaseAction.CORRECT_RESIDENCE, form, conflict, actor, model), form, model));
    }
}
