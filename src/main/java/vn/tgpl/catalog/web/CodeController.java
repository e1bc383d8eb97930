package vn.tgpl.catalog.web;

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
import vn.tgpl.catalog.domain.CodeChangedMeanwhile;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.catalog.domain.CodePlannedOtherwise;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Changes the wording, the marks, the place and the last day of a code. */
@Controller
@RequestMapping(CodeListController.PAGE + "/{list}/{code}")
@PreAuthorize("hasAuthority('catalog:manage')")
class CodeController {

    private static final String VIEW = "catalog/code";

    private final CodeLists lists;
    private final CodePage page;
    private final CodeTexts texts;
    private final MergedCode merged;

    CodeController(CodeLists lists, CodePage page, CodeTexts texts, MergedCode merged) {
        this.lists = lists;
        this.page = page;
        this.texts = texts;
        this.merged = merged;
    }

    @GetMapping
    String form(@PathVariable String list, @PathVariable String code, Model model) {
        CodeRow row = page.row(list, code);
        CodeForm form = CodeForm.of(row, texts.today());
        merged.begin(row, form, model);
        model.addAttribute("form", form);
        page.show(row, model);
        return VIEW;
    }

    @PostMapping
    String change(
            @PathVariable String list,
            @PathVariable String code,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CodeRow row = page.row(list, code);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                lists.change(form.toCommand(row, texts.today()), actor);
                Flash.done(redirect, "catalog.codes.changed");
                return "redirect:" + CodeListController.PAGE + "?list=" + row.list();
            } catch (CodeChangedMeanwhile | CodePlannedOtherwise unseen) {
                status = HttpStatus.CONFLICT;
                row = page.row(list, code);
                Optional<String> merge = unseen instanceof CodeChangedMeanwhile
                        ? merged.page(row, form, model)
                        : Optional.<String>empty();
                if (merge.isPresent()) {
                    response.setStatus(status.value());
                    return merge.get();
                }
                model.addAttribute("differences", texts.differences(row, form));
                form.setVersion(row.version());
                form.setShownOn(form.getFrom());
                FormErrors.add(errors, unseen);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        page.show(row, model);
        return VIEW;
    }
}
