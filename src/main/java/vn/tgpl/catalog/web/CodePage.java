package vn.tgpl.catalog.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.shared.NotFound;

/** Finds what a page about a code is about, and puts it together. */
@Component
class CodePage {

    private final CodeLists lists;
    private final CodeTexts texts;

    CodePage(CodeLists lists, CodeTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    CodeRow row(String list, String code) {
        return lists.find(list(list), code).orElseThrow(NotFound::new);
    }

    CodeList list(String name) {
        return Arrays.stream(CodeList.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A list to which codes may be added. */
    CodeList growing(String name) {
        CodeList list = list(name);
        if (!list.mayGrow()) {
            throw new NotFound();
        }
        return list;
    }

    void show(CodeRow row, Model model) {
        show(row.list(), model);
        model.addAttribute("line", texts.line(row));
        model.addAttribute("history", texts.history(row));
    }

    void show(CodeList list, Model model) {
        model.addAttribute("list", list.name());
        model.addAttribute("marks", texts.marks(list));
        model.addAttribute("formsOfAid", list.isByFormOfAid() ? texts.forms() : List.of());
    }
}
