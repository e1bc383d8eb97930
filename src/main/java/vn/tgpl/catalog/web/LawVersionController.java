package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** The wordings of Luật TGPL Đ7 of all times, and drafts of wordings to come. */
@Controller
@RequestMapping(LawVersionController.PATH)
class LawVersionController {

    static final String PATH = "/admin/law-versions";

    private final LawVersionService service;
    private final LawVersionQueries versions;
    private final GroupLines lines;

    LawVersionController(LawVersionService service, LawVersionQueries versions, GroupLines lines) {
        this.service = service;
        this.versions = versions;
        this.lines = lines;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('catalog:read')")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "versions", versions.all().stream().map(LawVersionLine::of).toList());
        model.addAttribute("mayDraft", actor.may("catalog:manage"));
        return "catalog/law-versions";
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('catalog:read')")
    String show(@PathVariable LawVersionId id, Actor actor, Model model) {
        LawVersionView version = versions.find(id).orElseThrow(NotFound::new);
        boolean manages = actor.may("catalog:manage");
        model.addAttribute("version", LawVersionLine.of(version));
        model.addAttribute("groups", lines.of(versions.groups(id)));
        model.addAttribute("manages", manages);
        model.addAttribute("editable", manages && version.isDraft());
        return "catalog/law-version";
    }

    @GetMapping("/new")
    @PreAuthorize("hasAuthority('catalog:manage')")
    String blank(Model model) {
        model.addAttribute("form", new LawVersionForm());
        return form(model);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('catalog:manage')")
    String draft(
            @Valid @ModelAttribute("form") LawVersionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                LawVersionId id = service.draft(form.toCommand(), actor);
                Flash.done(redirect, "catalog.law.drafted");
                return "redirect:" + PATH + "/" + id;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model);
    }

    @PostMapping("/{id}/removal")
    @PreAuthorize("hasAuthority('catalog:manage')")
    String discard(@PathVariable LawVersionId id, RedirectAttributes redirect) {
        service.discard(id);
        Flash.done(redirect, "catalog.law.discarded");
        return "redirect:" + PATH;
    }

    private String form(Model model) {
        List<Option> originals = versions.all().stream()
                .map(version -> new Option(version.id().toString(), version.title()))
                .toList();
        model.addAttribute("originals", originals);
        return "catalog/law-version-new";
    }
}
