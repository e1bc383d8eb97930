package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseMatters;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.conflict.MattersApart;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Which cases with the same people on opposite sides are other matters. */
@Controller
@PreAuthorize("hasAuthority('casework:assign')")
class OtherMatterController {

    private static final CaseAction ACTION = CaseAction.TELL_MATTERS_APART;

    private final CaseMatters matters;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    OtherMatterController(CaseMatters matters, TransitionPages pages, CaseTexts texts, Clock clock) {
        this.matters = matters;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    /** A case that was told apart. */
    record Line(String id, String code, String reason, String said) {}

    @GetMapping("/cases/{id}/other-matters")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, ACTION, actor, model);
        OtherMatterForm form = new OtherMatterForm();
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/other-matters")
    ModelAndView tell(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") OtherMatterForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> matters.tell(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.otherMatter.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        giveBack(form, model);
                    }
                    return page(pages.showAgain(id, ACTION, form, conflict, actor, model), model);
                });
    }

    @PostMapping("/cases/{id}/other-matters/{other}/withdrawal")
    String takeBack(
            @PathVariable CaseId id,
            @PathVariable CaseId other,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            RedirectAttributes redirect) {
        matters.takeBack(id, version, other, actor);
        Flash.done(redirect, "casework.otherMatter.takenBack");
        return "redirect:/cases/" + id;
    }

    /** For where nothing is left to be told apart, and no form to be shown again. */
    private void giveBack(OtherMatterForm form, Model model) {
        model.addAttribute("typed", List.of(new Fact(texts.text("casework.otherMatter.reason"), form.getReason())));
    }

    private String page(CaseFile file, Model model) {
        model.addAttribute(
                "alike",
                matters.alike(file).stream()
                        .map(place -> new Option(
                                String.valueOf(
                                        Objects.requireNonNull(place.matter()).id()),
                                place.name()))
                        .toList());
        model.addAttribute(
                "apart",
                matters.apart(file).stream().map(OtherMatterController::line).toList());
        return "casework/other-matters";
    }

    private static Line line(MattersApart.Apart apart) {
        String when = Display.dateTime(apart.at());
        return new Line(
                apart.other().id().toString(),
                apart.code(),
                apart.reason(),
                apart.by() == null ? when : when + " · " + apart.by());
    }
}
