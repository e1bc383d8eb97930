package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.domain.DifficultVillages;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Adds villages of especially difficult conditions. */
@Controller
@RequestMapping(DifficultVillageController.PATH)
@PreAuthorize("hasAuthority('catalog:manage')")
class DifficultVillageController {

    static final String PATH = DifficultAreaController.PAGE + "/villages";
    private static final String VIEW = "catalog/difficult-village-new";

    private final DifficultVillages villages;
    private final ProvinceChoice provinces;
    private final Catalogue catalogue;
    private final Clock clock;

    DifficultVillageController(DifficultVillages villages, ProvinceChoice provinces, Catalogue catalogue, Clock clock) {
        this.villages = villages;
        this.provinces = provinces;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@ModelAttribute("filter") ProvinceForm filter, Actor actor, Model model) {
        model.addAttribute("form", new DifficultVillageForm());
        show(filter, actor, model);
        return VIEW;
    }

    @PostMapping
    Object add(
            @ModelAttribute("filter") ProvinceForm filter,
            @Valid @ModelAttribute("form") DifficultVillageForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (form.hasTooLongName()) {
            errors.rejectValue(
                    "names", "catalog.villages.tooLong", new Object[] {DifficultVillageForm.LONGEST_NAME}, null);
        }
        if (!errors.hasErrors()) {
            try {
                villages.add(form.toCommand(), actor);
                Flash.done(redirect, "catalog.villages.added");
                return "redirect:" + DifficultAreaController.PAGE + "?province="
                        + provinces.chosen(filter.getProvince(), actor);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        show(filter, actor, model);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(ProvinceForm filter, Actor actor, Model model) {
        String province = provinces.chosen(filter.getProvince(), actor);
        filter.setProvince(province);
        List<Option> communes = catalogue.communesInForce(province, LocalDate.now(clock)).stream()
                .map(commune -> new Option(commune.code(), catalogue.communeName(commune.code())))
                .toList();
        model.addAttribute("communes", communes);
        model.addAttribute("provinceName", catalogue.provinceName(province));
    }
}
