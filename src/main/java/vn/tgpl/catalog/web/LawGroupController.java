package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.domain.GroupWording;
import vn.tgpl.catalog.domain.LawVersionChangedMeanwhile;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Adds, alters and takes out groups of a draft. */
@Controller
@RequestMapping(LawVersionController.PATH + "/{id}/groups")
@PreAuthorize("hasAuthority('catalog:manage')")
class LawGroupController {

    private final LawVersionService service;
    private final LawGroupPage page;
    private final LawChangeLines changes;

    LawGroupController(LawVersionService service, LawGroupPage page, LawChangeLines changes) {
        this.service = service;
        this.page = page;
        this.changes = changes;
    }

    @GetMapping("/new")
    String blank(@PathVariable LawVersionId id, Model model) {
        model.addAttribute("form", LawGroupForm.blank(page.draft(id).version()));
        return page.show(id, null, model);
    }

    @PostMapping
    String add(
            @PathVariable LawVersionId id,
            @Valid @ModelAttribute("form") LawGroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        page.check(id, form, errors);
        return save(id, form, errors, model, response, group -> service.add(id, form.getVersion(), group, actor))
                ? done(id, form, "catalog.law.group.added", redirect)
                : page.show(id, null, model);
    }

    @GetMapping("/{code}")
    String edit(@PathVariable LawVersionId id, @PathVariable String code, Model model) {
        model.addAttribute(
                "form", LawGroupForm.of(page.group(id, code), page.draft(id).version()));
        return page.show(id, code, model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable LawVersionId id,
            @PathVariable String code,
            @Valid @ModelAttribute("form") LawGroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        page.group(id, code);
        form.setCode(code);
        page.check(id, form, errors);
        return save(id, form, errors, model, response, group -> service.change(id, form.getVersion(), group, actor))
                ? done(id, form, "catalog.law.group.changed", redirect)
                : page.show(id, code, model);
    }

    @PostMapping("/{code}/removal")
    String remove(
            @PathVariable LawVersionId id,
            @PathVariable String code,
            @RequestParam(defaultValue = LawVersionController.NO_VERSION) long version,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        EligibilityGroupView group = page.group(id, code);
        try {
            service.remove(id, version, code, actor);
            Flash.done(redirect, "catalog.law.group.removed", group.label());
            return "redirect:" + LawVersionController.PATH + "/" + id;
        } catch (LawVersionChangedMeanwhile stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            LawGroupForm form = LawGroupForm.of(group, page.draft(id).version());
            BindingResult errors = new BeanPropertyBindingResult(form, "form");
            FormErrors.add(errors, stale);
            model.addAllAttributes(errors.getModel());
            model.addAttribute("differences", changes.since(id, version));
            return page.show(id, code, model);
        }
    }

    private boolean save(
            LawVersionId id,
            LawGroupForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            Consumer<GroupWording> change) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            if (!errors.hasErrors()) {
                change.accept(form.toWording());
                return true;
            }
        } catch (LawVersionChangedMeanwhile stale) {
            model.addAttribute("differences", changes.since(id, form.getVersion()));
            form.setVersion(page.draft(id).version());
            status = HttpStatus.CONFLICT;
            FormErrors.add(errors, stale);
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.REFUSED) {
                throw refusal;
            }
            FormErrors.add(errors, refusal);
        }
        response.setStatus(status.value());
        return false;
    }

    private static String done(LawVersionId id, LawGroupForm form, String key, RedirectAttributes redirect) {
        Flash.done(redirect, key, Objects.requireNonNull(form.getLabel()));
        return "redirect:" + LawVersionController.PATH + "/" + id;
    }
}
