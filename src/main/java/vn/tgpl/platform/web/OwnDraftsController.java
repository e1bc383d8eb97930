package vn.tgpl.platform.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.tgpl.platform.draft.Draft;
import vn.tgpl.platform.draft.Drafts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Somebody's own drafts: to be opened, named and thrown away. */
@Controller
@RequestMapping(OwnDraftsController.PAGE)
@PreAuthorize("isAuthenticated()")
class OwnDraftsController {

    static final String PAGE = "/drafts";

    private final Drafts drafts;

    OwnDraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute(
                "lines", drafts.all(actor.id()).stream().map(DraftLine::of).toList());
        return "platform/drafts";
    }

    @GetMapping("/{id}/name")
    String name(@PathVariable UUID id, Actor actor, Model model) {
        Draft draft = find(id, actor);
        DraftNameForm form = new DraftNameForm();
        form.setName(draft.name());
        model.addAttribute("form", form);
        return ask(draft, model, "platform/draft-name");
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DraftNameForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = find(id, actor);
        if (errors.hasErrors()) {
            return new ModelAndView(
                    ask(draft, model, "platform/draft-name"), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        drafts.rename(id, form.getName(), actor.id());
        Flash.done(redirect, "draft.named");
        return new ModelAndView("redirect:" + PAGE);
    }

    @GetMapping("/{id}/removal")
    String removal(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean anew, Actor actor, Model model) {
        model.addAttribute("anew", anew);
        return ask(find(id, actor), model, "platform/draft-removal");
    }

    /** @param anew whether the form is to be filled again from the beginning */
    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean anew,
            Actor actor,
            RedirectAttributes redirect) {
        Draft draft = find(id, actor);
        drafts.throwAway(id, actor.id());
        Flash.done(redirect, "draft.removed");
        return "redirect:" + (anew ? draft.page() : PAGE);
    }

    private static String ask(Draft draft, Model model, String view) {
        model.addAttribute("line", DraftLine.of(draft));
        return view;
    }

    private Draft find(UUID id, Actor actor) {
        return drafts.find(id, actor.id()).orElseThrow(NotFound::new);
    }
}
