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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawVersionChangedMeanwhile;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** The wordings of Luật TGPL Đ7 of all times, and drafts of wordings to come. */
@Controller
@RequestMapping(LawVersionController.PATH)
class LawVersionController {

    static final String PATH = "/admin/law-versions";

    /** A page sent without the version it showed knows no version at all. */
    static final String NO_VERSION = "-1";

    private final LawVersionService service;
    private final LawVersionQueries versions;
    private final GroupLines lines;
    private final LawChangeLines changes;
    private final LawWarnings warnings;

    LawVersionController(
            LawVersionService service,
            LawVersionQueries versions,
            GroupLines lines,
            LawChangeLines changes,
            LawWarnings warnings) {
        this.warnings = warnings;
        this.service = service;
        this.versions = versions;
        this.lines = lines;
        this.changes = changes;
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
        return page(id, actor, model);
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
                DraftLaw command = form.toCommand();
                service.draft(command, actor);
                Flash.done(redirect, "catalog.law.drafted");
                return "redirect:" + PATH + "/" + command.id();
            } catch (FormAlreadyUsed used) {
                form.renew();
                FormErrors.add(errors, used);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model);
    }

    @PostMapping("/{id}/removal")
    @PreAuthorize("hasAuthority('catalog:manage')")
    String discard(
            @PathVariable LawVersionId id,
            @RequestParam(defaultValue = NO_VERSION) long version,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.discard(id, version, actor);
            Flash.done(redirect, "catalog.law.discarded");
            return "redirect:" + PATH;
        } catch (LawVersionChangedMeanwhile stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", stale.messageKey());
            model.addAttribute("differences", changes.since(id, version));
            return page(id, actor, model);
        }
    }

    private String page(LawVersionId id, Actor actor, Model model) {
        LawVersionView version = versions.find(id).orElseThrow(NotFound::new);
        boolean manages = actor.may("catalog:manage");
        model.addAttribute("version", LawVersionLine.of(version));
        model.addAttribute("groups", lines.of(version, versions.groups(id)));
        model.addAttribute("without", lines.withoutColumn(version, versions.groups(id)));
        model.addAttribute("history", changes.of(id));
        model.addAttribute("warnings", warnings.of(version));
        model.addAttribute("manages", manages);
        model.addAttribute("editable", manages && version.isDraft());
        model.addAttribute("correctable", manages && version.isCorrectable(lines.today()));
        return "catalog/law-version";
    }

    private String form(Model model) {
        List<Option> originals = versions.all().stream()
                .map(version -> new Option(version.id().toString(), version.title()))
                .toList();
        model.addAttribute("originals", originals);
        return "catalog/law-version-new";
    }
}
