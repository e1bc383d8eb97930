package vn.tgpl.offices.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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
import vn.tgpl.offices.domain.EditOffice;
import vn.tgpl.offices.domain.LeftBehind;
import vn.tgpl.offices.domain.OfficeChangedMeanwhile;
import vn.tgpl.offices.domain.OfficeService;
import vn.tgpl.offices.domain.StoredOffice;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.OfficeId;

/** Shows and edits one office. */
@Controller
@RequestMapping(OfficeController.PAGE + "/{id}")
@PreAuthorize("hasAuthority('offices:manage')")
class OfficeController {

    static final String PAGE = "/admin/offices";

    private static final String VIEW = "offices/office";

    private final OfficeService offices;
    private final OfficePage page;
    private final MergedOffice merged;

    OfficeController(OfficeService offices, OfficePage page, MergedOffice merged) {
        this.offices = offices;
        this.page = page;
        this.merged = merged;
    }

    @GetMapping
    String show(@PathVariable OfficeId id, Model model) {
        StoredOffice office = offices.get(id);
        OfficeForm form = OfficeForm.of(office);
        merged.begin(office, form, model);
        model.addAttribute("form", form);
        fill(office, model);
        return VIEW;
    }

    @PostMapping
    String edit(
            @PathVariable OfficeId id,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        StoredOffice office = offices.get(id);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                LeftBehind left = offices.edit(new EditOffice(id, form.getVersion(), form.facts()), actor);
                done(redirect, String.valueOf(form.getName()), left);
                return "redirect:/offices";
            } catch (OfficeChangedMeanwhile stale) {
                status = HttpStatus.CONFLICT;
                Optional<String> merge = merged.page(office, form, model);
                if (merge.isPresent()) {
                    response.setStatus(status.value());
                    return merge.get();
                }
                form.setVersion(office.version());
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        fill(office, model);
        response.setStatus(status.value());
        return VIEW;
    }

    private static void done(RedirectAttributes redirect, String name, LeftBehind left) {
        if (left.isNothing()) {
            Flash.done(redirect, "offices.saved", name);
        } else {
            Flash.done(redirect, "offices.ended", name, left.cases(), left.requests(), left.accounts());
        }
    }

    private void fill(StoredOffice office, Model model) {
        model.addAttribute("storedName", office.facts().name());
        model.addAttribute("action", PAGE + "/" + office.id());
        page.fill(office, model);
    }
}
