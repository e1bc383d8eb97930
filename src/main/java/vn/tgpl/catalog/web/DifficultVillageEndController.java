package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.domain.AreaAlreadyEnded;
import vn.tgpl.catalog.domain.DifficultVillages;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Ends the especially difficult condition of a village. */
@Controller
@RequestMapping(DifficultVillageController.PATH + "/{id}/end")
@PreAuthorize("hasAuthority('catalog:manage')")
class DifficultVillageEndController {

    private static final String VIEW = "catalog/difficult-area-end";

    private final DifficultVillages villages;
    private final MessageSourceAccessor messages;

    DifficultVillageEndController(DifficultVillages villages, MessageSource messages) {
        this.villages = villages;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new DifficultAreaEndForm());
        DifficultAreaLine line = line(id);
        if (line.endHref() == null) {
            throw new NotFound();
        }
        model.addAttribute("line", line);
        return VIEW;
    }

    @PostMapping
    Object end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DifficultAreaEndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                villages.end(form.toVillageCommand(id), actor);
                Flash.done(redirect, "catalog.areas.ended");
                return "redirect:" + DifficultAreaController.PAGE;
            } catch (DomainException refusal) {
                if (refusal instanceof NotFound) {
                    throw refusal;
                }
                if (refusal instanceof AreaAlreadyEnded) {
                    return endedMeanwhile(line(id), form, model);
                }
                FormErrors.add(errors, refusal);
            }
        }
        DifficultAreaLine line = line(id);
        if (line.endHref() == null) {
            return endedMeanwhile(line, form, model);
        }
        model.addAttribute("line", line);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What somebody else stored, and what was typed, to be read and copied. */
    private ModelAndView endedMeanwhile(DifficultAreaLine stored, DifficultAreaEndForm form, Model model) {
        model.addAttribute("line", stored);
        model.addAttribute(
                "differences",
                List.of(
                        new Difference(messages.getMessage("catalog.areas.lastDay"), stored.to()),
                        new Difference(messages.getMessage("catalog.areas.endSource"), stored.endSource())));
        model.addAttribute(
                "typed",
                Stream.of(
                                new Fact(messages.getMessage("catalog.areas.lastDay"), Display.date(form.getLastDay())),
                                new Fact(messages.getMessage("catalog.areas.endSource"), form.getSource()))
                        .filter(fact -> fact.value() != null && !fact.value().isEmpty())
                        .toList());
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
    }

    private DifficultAreaLine line(UUID id) {
        return villages.find(id).map(DifficultAreaLine::of).orElseThrow(NotFound::new);
    }
}
