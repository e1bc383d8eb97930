package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.domain.LawPreview;
import vn.tgpl.catalog.domain.LawPreviews;
import vn.tgpl.catalog.domain.LawVersionChangedMeanwhile;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Shows what a wording would do to the open requests, and enacts it. */
@Controller
@RequestMapping(LawVersionController.PATH + "/{id}/enactment")
@PreAuthorize("hasAuthority('catalog:manage')")
class LawEnactmentController {

    private static final int FEWEST_TOLD = 3;

    private final LawVersionService service;
    private final LawVersionQueries versions;
    private final LawPreviews previews;
    private final LawChangeLines changes;
    private final Catalogue catalogue;
    private final ChangedRequestLines requests;
    private final LawWarnings warnings;
    private final MessageSource messages;

    LawEnactmentController(
            LawVersionService service,
            LawVersionQueries versions,
            LawPreviews previews,
            LawChangeLines changes,
            Catalogue catalogue,
            ChangedRequestLines requests,
            LawWarnings warnings,
            MessageSource messages) {
        this.warnings = warnings;
        this.messages = messages;
        this.requests = requests;
        this.service = service;
        this.versions = versions;
        this.previews = previews;
        this.changes = changes;
        this.catalogue = catalogue;
    }

    @GetMapping
    String preview(@PathVariable LawVersionId id, Model model) {
        LawVersionView version = find(id);
        model.addAttribute("form", new EnactmentForm(version.version()));
        return show(version, model);
    }

    @PostMapping
    String enact(
            @PathVariable LawVersionId id,
            @ModelAttribute("form") EnactmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.enact(id, form.getVersion(), actor);
            Flash.done(redirect, "catalog.law.enacted");
            return "redirect:" + LawVersionController.PATH + "/" + id;
        } catch (LawVersionChangedMeanwhile stale) {
            // the effect of what is stored now is shown; the next attempt is made in knowledge of it
            model.addAttribute("differences", changes.since(id, form.getVersion()));
            form.setVersion(find(id).version());
            response.setStatus(HttpStatus.CONFLICT.value());
            FormErrors.add(errors, stale);
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.REFUSED) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            errors.reject(refusal.messageKey(), refusal.args(), refusal.messageKey());
        }
        return show(find(id), model);
    }

    private String show(LawVersionView version, Model model) {
        LawPreview preview = previews.of(version);
        LawVersionView replaced = preview.replaced();
        List<PreviewCount> counts = preview.groups().stream()
                .map(group -> new PreviewCount(
                        catalogue.groupLabel(group.code(), preview.first()),
                        number(group, group.before()),
                        number(group, group.after())))
                .toList();
        model.addAttribute("version", LawVersionLine.of(version));
        model.addAttribute("replaced", replaced == null ? null : LawVersionLine.of(replaced));
        model.addAttribute("counts", counts);
        model.addAttribute("open", Display.number(preview.open()));
        model.addAttribute("changes", Display.number(preview.changes()));
        model.addAttribute("hidden", few(preview.hidden()));
        model.addAttribute("warnings", warnings.of(version));
        model.addAttribute(
                "changed",
                preview.changed().stream()
                        .map(change ->
                                requests.of(change, preview.before(), preview.first(), LocaleContextHolder.getLocale()))
                        .toList());
        model.addAttribute("cut", preview.isCut());
        return "catalog/law-enactment";
    }

    private String number(LawPreview.GroupCount group, long count) {
        return group.sensitive() ? few(count) : Display.number(count);
    }

    /** Of sensitive groups: a small number might tell who it is. */
    private String few(long count) {
        return count < FEWEST_TOLD
                ? messages.getMessage(
                        "catalog.law.preview.few", new Object[] {FEWEST_TOLD}, LocaleContextHolder.getLocale())
                : Display.number(count);
    }

    private LawVersionView find(LawVersionId id) {
        return versions.find(id).orElseThrow(NotFound::new);
    }

    /** How many open requests meet a group before and after. */
    record PreviewCount(String label, String before, String after) {}
}
