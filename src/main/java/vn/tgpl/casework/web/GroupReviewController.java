package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.KeptGround;
import vn.tgpl.casework.domain.OutsideGroups;
import vn.tgpl.casework.domain.StillHelped;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** A head says that somebody is helped on whose groups had to be looked at again (Luật TGPL 2017 Đ37 k3). */
@Controller
@RequestMapping("/cases/{id}/group-review")
@PreAuthorize("hasAuthority('casework:assign')")
class GroupReviewController {

    private static final CaseAction ACTION = CaseAction.KEEP_HELPING;

    private final StillHelped decisions;
    private final OutsideGroups groups;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final TransitionPages pages;

    GroupReviewController(
            StillHelped decisions, OutsideGroups groups, Catalogue catalogue, CaseTexts texts, TransitionPages pages) {
        this.decisions = decisions;
        this.groups = groups;
        this.catalogue = catalogue;
        this.texts = texts;
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
        GroupReviewForm form = new GroupReviewForm();
        form.setPerson(person);
        CaseFile file = pages.open(id, ACTION, form, actor, model);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> show(file, form, model));
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") GroupReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return FormFlow.submit(
                errors,
                model,
                () -> decisions.keep(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.groupReview.done");
                    return "/cases/" + id;
                },
                conflict -> show(pages.showAgain(id, ACTION, form, conflict, actor, model), form, model));
    }

    private Optional<OutsideGroups.Outside> waiting(CaseFile file, @Nullable UUID person) {
        if (person != null && file.joinedAs(person).isEmpty()) {
            throw new NotFound();
        }
        return groups.of(file).stream()
                .filter(one -> Objects.equals(one.person(), person))
                .findFirst();
    }

    private String show(CaseFile file, GroupReviewForm form, Model model) {
        UUID person = form.getPerson();
        model.addAttribute("ofWhom", file.owingName(person));
        model.addAttribute(
                "against",
                waiting(file, person).map(OutsideGroups.Outside::against).orElse(List.of()));
        model.addAttribute(
                "grounds",
                Arrays.stream(KeptGround.values())
                        .map(ground -> new Option(ground.name(), texts.text("casework.groupReview.ground." + ground)))
                        .toList());
        model.addAttribute("groups", groups(file, person));
        return "casework/group-review";
    }

    /** Those he was accepted for, as they were called that day. */
    private List<Option> groups(CaseFile file, @Nullable UUID person) {
        LocalDate on = file.joinedAs(person)
                .map(joined -> joined.addedOn())
                .orElseGet(() -> Days.of(file.head().acceptedAt()));
        List<String> codes = file.joinedAs(person)
                .map(joined -> joined.groupCodes())
                .orElseGet(() -> file.head().groupCodes());
        return codes.stream()
                .map(code -> new Option(code, catalogue.groupLabel(code, on)))
                .toList();
    }
}
