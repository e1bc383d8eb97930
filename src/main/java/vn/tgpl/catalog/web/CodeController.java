package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.util.Arrays;
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
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Changes the mark, the place and the last day of a code. */
@Controller
@RequestMapping(CodeListController.PAGE + "/{list}/{code}")
@PreAuthorize("hasAuthority('catalog:manage')")
class CodeController {

    private static final String VIEW = "catalog/code";

    private final CodeLists lists;

    CodeController(CodeLists lists) {
        this.lists = lists;
    }

    @GetMapping
    String form(@PathVariable String list, @PathVariable String code, Model model) {
        CodeRow row = row(list, code);
        model.addAttribute("form", CodeForm.of(row));
        show(row, model);
        return VIEW;
    }

    @PostMapping
    Object change(
            @PathVariable String list,
            @PathVariable String code,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CodeRow row = row(list, code);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                lists.change(form.command(row.code().list(), code), actor);
                Flash.done(redirect, "catalog.codes.changed");
                return "redirect:" + CodeListController.PAGE + "?list="
                        + row.code().list();
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
                if (refusal.kind() == DomainException.Kind.CONFLICT) {
                    status = HttpStatus.CONFLICT;
                    form.setVersion(row.version());
                }
            }
        }
        show(row, model);
        return new ModelAndView(VIEW, model.asMap(), status);
    }

    private CodeRow row(String list, String code) {
        return Arrays.stream(CodeList.values())
                .filter(one -> one.name().equals(list))
                .findFirst()
                .flatMap(one -> lists.find(one, code))
                .orElseThrow(NotFound::new);
    }

    private static void show(CodeRow row, Model model) {
        model.addAttribute("line", CodeLine.of(row));
        model.addAttribute("list", row.code().list().name());
        model.addAttribute("knowsMark", row.code().list().knowsMark());
    }
}
