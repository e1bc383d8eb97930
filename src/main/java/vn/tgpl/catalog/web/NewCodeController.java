package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Adds a code to a list. */
@Controller
@RequestMapping(CodeListController.PAGE + "/{list}/new")
@PreAuthorize("hasAuthority('catalog:manage')")
class NewCodeController {

    private static final String VIEW = "catalog/code-new";

    private final CodeLists lists;
    private final CodePage page;
    private final CodeTexts texts;

    NewCodeController(CodeLists lists, CodePage page, CodeTexts texts) {
        this.lists = lists;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    String blank(@PathVariable String list, Model model) {
        CodeList grown = page.growing(list);
        int last = lists.of(grown).stream().mapToInt(CodeRow::order).max().orElse(0);
        model.addAttribute("form", NewCodeForm.blank(last, texts.today()));
        page.show(grown, model);
        return VIEW;
    }

    @PostMapping
    String add(
            @PathVariable String list,
            @Valid @ModelAttribute("form") NewCodeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CodeList grown = page.growing(list);
        if (!errors.hasErrors()) {
            try {
                lists.add(form.toCommand(grown), actor);
                Flash.done(redirect, "catalog.codes.added", form.wording().label());
                return "redirect:" + CodeListController.PAGE + "?list=" + grown;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.show(grown, model);
        return VIEW;
    }
}
