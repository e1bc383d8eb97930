package vn.tgpl.catalog.web;

import java.util.Arrays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;

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
    String list(@ModelAttribute("filter") CodeListForm filter, Model model) {
        CodeList list = Arrays.stream(CodeList.values())
                .filter(one -> one.name().equals(filter.getList()))
                .findFirst()
                .orElse(CodeList.FIELD_OF_LAW);
        filter.setList(list.name());
        model.addAttribute("list", list.name());
        model.addAttribute("grows", list.mayGrow());
        model.addAttribute("hasMarks", !list.marks().isEmpty());
        model.addAttribute("lists", texts.lists());
        model.addAttribute("rows", lists.of(list).stream().map(texts::line).toList());
        return "catalog/code-lists";
    }
}
