package vn.tgpl.catalog.web;

import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.CodeLists;
import vn.tgpl.platform.Option;

/** The codes of one list. */
@Controller
@PreAuthorize("hasAuthority('catalog:manage')")
class CodeListController {

    static final String PAGE = "/admin/code-lists";

    private final CodeLists lists;
    private final MessageSourceAccessor messages;

    CodeListController(CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping(PAGE)
    String list(@ModelAttribute("filter") CodeListForm filter, Model model) {
        CodeList list = Arrays.stream(CodeList.values())
                .filter(one -> one.name().equals(filter.getList()))
                .findFirst()
                .orElse(CodeList.FIELD_OF_LAW);
        filter.setList(list.name());
        model.addAttribute("list", list.name());
        model.addAttribute("knowsMark", list.knowsMark());
        model.addAttribute(
                "lists",
                Arrays.stream(CodeList.values())
                        .map(one -> new Option(one.name(), messages.getMessage("catalog.codes.list." + one)))
                        .toList());
        model.addAttribute("rows", lists.of(list).stream().map(CodeLine::of).toList());
        return "catalog/code-lists";
    }
}
