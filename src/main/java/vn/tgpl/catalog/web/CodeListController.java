package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.platform.web.ListFilters;

/** The codes of one list. */
@Controller
@PreAuthorize("hasAuthority('catalog:manage')")
class CodeListController {

    static final String PAGE = "/admin/code-lists";

    private final CodeLists lists;
    private final CodeTexts texts;

    CodeListController(CodeLists lists, CodeTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    String list(
            @ModelAttribute("filter") CodeListForm filter,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        String asked = filter.getList();
        Optional<CodeList> known = Arrays.stream(CodeList.values())
                .filter(one -> one.name().equals(asked))
                .findFirst();
        if (asked != null && known.isEmpty()) {
            errors.rejectValue("list", "validation.unknownChoice");
            ListFilters.answer(errors, response);
        }
        CodeList list = known.orElse(CodeList.FIELD_OF_LAW);
        filter.setList(list.name());
        model.addAttribute("list", list.name());
        model.addAttribute("grows", list.mayGrow());
        model.addAttribute("hasMarks", !list.marks().isEmpty());
        model.addAttribute("lists", texts.lists());
        model.addAttribute("rows", lists.of(list).stream().map(texts::line).toList());
        return "catalog/code-lists";
    }
}
