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
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.domain.ColumnChangedMeanwhile;
import vn.tgpl.catalog.domain.StatisticsColumns;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** In which column of the statistics each group is counted, and changes of it. */
@Controller
@RequestMapping(ColumnController.PAGE)
@PreAuthorize("hasAuthority('catalog:manage')")
class ColumnController {

    static final String PAGE = "/admin/statistics-columns";

    private static final String VIEW = "catalog/statistics-column";

    private final StatisticsColumns columns;
    private final ColumnPage page;
    private final Catalogue catalogue;

    ColumnController(StatisticsColumns columns, ColumnPage page, Catalogue catalogue) {
        this.columns = columns;
        this.page = page;
        this.catalogue = catalogue;
    }

    @GetMapping
    String list(Model model) {
        List<String> inForce = catalogue.groupsInForce(page.today()).stream()
                .map(EligibilityGroupView::code)
                .toList();
        model.addAttribute("lines", page.lines());
        model.addAttribute("without", page.without(inForce, page.today()));
        return "catalog/statistics-columns";
    }

    @GetMapping("/{group}")
    String form(@PathVariable String group, Model model) {
        model.addAttribute("form", ColumnForm.of(columns.find(group, page.today()), page.today()));
        return show(group, model);
    }

    @PostMapping("/{group}")
    String set(
            @PathVariable String group,
            @Valid @ModelAttribute("form") ColumnForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                columns.set(form.toCommand(group), actor);
                Flash.done(redirect, "catalog.columns.changed");
                return "redirect:" + PAGE;
            } catch (ColumnChangedMeanwhile stale) {
                status = HttpStatus.CONFLICT;
                model.addAttribute("differences", page.differences(group, form));
                form.setVersion(columns.find(group, page.today()).version());
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        return show(group, model);
    }

    private String show(String group, Model model) {
        columns.find(group, page.today());
        model.addAttribute("code", group);
        model.addAttribute("label", catalogue.groupLabel(group));
        model.addAttribute("history", page.history(group));
        return VIEW;
    }
}
