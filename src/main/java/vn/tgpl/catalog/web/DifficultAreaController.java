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
import vn.tgpl.catalog.domain.DifficultAreas;
import vn.tgpl.catalog.domain.DifficultVillages;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** The areas of especially difficult conditions of a province, and how one is added. */
@Controller
@RequestMapping(DifficultAreaController.PAGE)
@PreAuthorize("hasAuthority('catalog:manage')")
class DifficultAreaController {

    static final String PAGE = "/admin/difficult-areas";

    private final DifficultAreas areas;
    private final DifficultVillages villages;
    private final ProvinceChoice provinces;
    private final Catalogue catalogue;
    private final Clock clock;

    DifficultAreaController(
            DifficultAreas areas,
            DifficultVillages villages,
            ProvinceChoice provinces,
            Catalogue catalogue,
            Clock clock) {
        this.areas = areas;
        this.villages = villages;
        this.provinces = provinces;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute("filter") ProvinceForm filter, Actor actor, Model model) {
        String province = provinces.chosen(filter.getProvince(), actor);
        filter.setProvince(province);
        model.addAttribute("provinces", provinces.options());
        model.addAttribute("provinceName", catalogue.provinceName(province));
        model.addAttribute(
                "rows",
                areas.ofProvince(province).stream().map(DifficultAreaLine::of).toList());
        model.addAttribute(
                "villages",
                villages.ofProvince(province).stream()
                        .map(DifficultAreaLine::of)
                        .toList());
        return "catalog/difficult-areas";
    }

    @GetMapping("/new")
    String blank(@ModelAttribute("filter") ProvinceForm filter, Actor actor, Model model) {
        model.addAttribute("form", new DifficultAreaForm());
        show(filter, actor, model);
        return "catalog/difficult-area-new";
    }

    @PostMapping
    Object add(
            @ModelAttribute("filter") ProvinceForm filter,
            @Valid @ModelAttribute("form") DifficultAreaForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                areas.add(form.toCommand(), actor);
                Flash.done(redirect, "catalog.areas.added");
                return "redirect:" + PAGE + "?province=" + provinces.chosen(filter.getProvince(), actor);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        show(filter, actor, model);
        return new ModelAndView("catalog/difficult-area-new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
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
