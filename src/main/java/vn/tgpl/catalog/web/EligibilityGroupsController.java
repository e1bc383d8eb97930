package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.shared.Display;

/** The groups of persons entitled to legal aid as the law of a day has them. */
@Controller
@PreAuthorize("hasAuthority('catalog:read')")
class EligibilityGroupsController {

    private final Catalogue catalogue;
    private final GroupLines lines;
    private final Clock clock;

    EligibilityGroupsController(Catalogue catalogue, GroupLines lines, Clock clock) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/admin/eligibility-groups")
    ModelAndView list(@ModelAttribute("form") GroupsForm form, BindingResult errors) {
        LocalDate day = form.getDay() == null ? LocalDate.now(clock) : form.getDay();
        if (!errors.hasErrors()) {
            form.setDay(day);
        }
        ModelAndView page = new ModelAndView("catalog/eligibility-groups", errors.getModel());
        page.addObject("day", Display.date(day));
        page.addObject("groups", lines.of(catalogue.groupsInForce(day), day));
        page.setStatus(errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
