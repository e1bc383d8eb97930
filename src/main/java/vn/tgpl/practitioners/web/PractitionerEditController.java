package vn.tgpl.practitioners.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.domain.ChangePractitioner;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PractitionerChangedMeanwhile;
import vn.tgpl.practitioners.domain.PractitionerService;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

@Controller
@PreAuthorize("hasAuthority('practitioners:manage')")
class PractitionerEditController {

    private final PractitionerService practitioners;
    private final PractitionerChoices choices;
    private final PractitionerDifferences differences;

    PractitionerEditController(
            PractitionerService practitioners, PractitionerChoices choices, PractitionerDifferences differences) {
        this.practitioners = practitioners;
        this.choices = choices;
        this.differences = differences;
    }

    @GetMapping("/practitioners/new")
    String blank(Actor actor, Locale locale, Model model) {
        PractitionerForm form = new PractitionerForm();
        form.setOfficeId(actor.officeId().value());
        model.addAttribute("form", form);
        return page("/practitioners", form, actor, locale, model);
    }

    @PostMapping("/practitioners")
    ModelAndView add(
            @Valid @ModelAttribute("form") PractitionerForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return save(
                "/practitioners",
                form,
                errors,
                actor,
                locale,
                model,
                redirect,
                () -> practitioners.add(form.details(), actor),
                () -> {});
    }

    @GetMapping("/practitioners/{id}")
    String edit(@PathVariable PractitionerId id, Actor actor, Locale locale, Model model) {
        PractitionerForm form = PractitionerForm.of(practitioners.read(id, actor));
        model.addAttribute("form", form);
        return page("/practitioners/" + id, form, actor, locale, model);
    }

    @PostMapping("/practitioners/{id}")
    ModelAndView change(
            @PathVariable PractitionerId id,
            @Valid @ModelAttribute("form") PractitionerForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return save(
                "/practitioners/" + id,
                form,
                errors,
                actor,
                locale,
                model,
                redirect,
                () -> practitioners.change(new ChangePractitioner(id, form.getVersion(), form.details()), actor),
                () -> showStored(practitioners.read(id, actor), form, locale, model));
    }

    private ModelAndView save(
            String target,
            PractitionerForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            Runnable command,
            Runnable stale) {
        form.check(errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                command.run();
                Flash.done(redirect, "practitioners.saved");
                return new ModelAndView("redirect:/practitioners");
            } catch (PractitionerChangedMeanwhile refusal) {
                stale.run();
                FormErrors.add(errors, refusal);
                status = HttpStatus.CONFLICT;
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                FormErrors.add(errors, refusal);
            }
        }
        return new ModelAndView(page(target, form, actor, locale, model), model.asMap(), status);
    }

    private void showStored(EditedPractitioner stored, PractitionerForm form, Locale locale, Model model) {
        form.setVersion(stored.version());
        model.addAttribute("differences", differences.between(stored.details(), form.details(), locale));
    }

    private String page(String target, PractitionerForm form, Actor actor, Locale locale, Model model) {
        boolean isNew = target.equals("/practitioners");
        model.addAttribute("target", target);
        model.addAttribute("titleKey", isNew ? "practitioners.new.title" : "practitioners.edit.title");
        model.addAttribute("kinds", choices.kinds(locale));
        model.addAttribute("sexes", choices.sexes(locale));
        model.addAttribute("offices", choices.offices(actor.scope()));
        model.addAttribute("accounts", choices.accounts(actor.scope(), form.getAccountId()));
        return "practitioners/form";
    }
}
