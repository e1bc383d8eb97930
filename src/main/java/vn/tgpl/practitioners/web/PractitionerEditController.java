package vn.tgpl.practitioners.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.domain.ChangePractitioner;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PractitionerChangedMeanwhile;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.practitioners.domain.PractitionerService;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NationalId;

@Controller
@PreAuthorize("hasAuthority('practitioners:manage')")
class PractitionerEditController {

    private final PractitionerService practitioners;
    private final PractitionerChoices choices;
    private final MergedPractitioner merged;
    private final PractitionerRecord record;
    private final Clock clock;

    PractitionerEditController(
            PractitionerService practitioners,
            PractitionerChoices choices,
            MergedPractitioner merged,
            PractitionerRecord record,
            Clock clock) {
        this.practitioners = practitioners;
        this.choices = choices;
        this.merged = merged;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/practitioners/new")
    String blank(Actor actor, Locale locale, Model model) {
        PractitionerForm form = new PractitionerForm();
        form.setOfficeId(actor.officeId().value());
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return page(null, form, actor, locale, model);
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
                null,
                form,
                errors,
                actor,
                locale,
                model,
                redirect,
                () -> practitioners.add(form.details(LocalDate.now(clock)), actor),
                Optional::empty);
    }

    @GetMapping("/practitioners/{id}")
    String edit(@PathVariable PractitionerId id, Actor actor, Locale locale, Model model) {
        EditedPractitioner stored = practitioners.read(id, actor);
        PractitionerForm form = PractitionerForm.of(stored);
        merged.begin(id, stored, form, locale, model);
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return page(id, form, actor, locale, model);
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
                id,
                form,
                errors,
                actor,
                locale,
                model,
                redirect,
                () -> practitioners.change(
                        new ChangePractitioner(id, form.getVersion(), form.details(LocalDate.now(clock))), actor),
                () -> merge(id, practitioners.read(id, actor), form, locale, model));
    }

    // TT 08/2017/TT-BTP: a contract is renewed once; a new selection may lie between, so it is told and not refused
    private void warn(PractitionerForm form, RedirectAttributes redirect) {
        PractitionerDetails details = form.details(LocalDate.now(clock));
        if (details.kind().needsContract()) {
            details.contracts()
                    .secondRenewal()
                    .ifPresent(
                            second -> Flash.note(redirect, "practitioners.renewedTwice", Display.date(second.from())));
        }
    }

    private ModelAndView save(
            @Nullable PractitionerId id,
            PractitionerForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            Runnable command,
            Supplier<Optional<String>> stale) {
        form.check(LocalDate.now(clock), errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            form.sort();
            try {
                command.run();
                Flash.done(redirect, "practitioners.saved");
                warn(form, redirect);
                return new ModelAndView("redirect:/practitioners");
            } catch (PractitionerChangedMeanwhile refusal) {
                status = HttpStatus.CONFLICT;
                Optional<String> merge = stale.get();
                if (merge.isPresent()) {
                    return new ModelAndView(merge.get(), model.asMap(), status);
                }
                FormErrors.add(errors, refusal);
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                FormErrors.add(errors, refusal);
            }
        }
        return new ModelAndView(page(id, form, actor, locale, model), model.asMap(), status);
    }

    private Optional<String> merge(
            PractitionerId id, EditedPractitioner stored, PractitionerForm form, Locale locale, Model model) {
        Optional<String> page = merged.page(id, stored, form, form.details(LocalDate.now(clock)), locale, model);
        form.setVersion(stored.version());
        return page;
    }

    private String page(@Nullable PractitionerId id, PractitionerForm form, Actor actor, Locale locale, Model model) {
        form.offerRows();
        model.addAttribute("target", id == null ? "/practitioners" : "/practitioners/" + id);
        model.addAttribute(
                "handOver",
                id != null && actor.may("casework:assign") ? "/practitioners/" + id + "/case-handover" : null);
        model.addAttribute("titleKey", id == null ? "practitioners.new.title" : "practitioners.edit.title");
        PractitionerDetails stored =
                id == null ? null : practitioners.read(id, actor).details();
        record.show(id, stored, actor, locale, model);
        NationalId known = stored == null ? null : stored.person().nationalId();
        model.addAttribute("numberHint", choices.numberHint(known, locale));
        model.addAttribute("kinds", choices.kinds(locale));
        model.addAttribute("sexes", choices.sexes(locale));
        model.addAttribute("offices", choices.offices(actor.scope(), form.getOfficeId(), locale));
        model.addAttribute("accounts", choices.accounts(actor.scope(), form.getAccountId()));
        return "practitioners/form";
    }
}
