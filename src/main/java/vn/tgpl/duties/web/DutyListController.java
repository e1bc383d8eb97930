package vn.tgpl.duties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.duties.domain.DutyFilter;
import vn.tgpl.duties.domain.DutyGroup;
import vn.tgpl.duties.domain.DutyQueries;
import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.Actor;

/** The list of duties, the open ones by their last day. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class DutyListController {

    private final DutyQueries duties;
    private final DutyTexts texts;

    DutyListController(DutyQueries duties, DutyTexts texts) {
        this.duties = duties;
        this.texts = texts;
    }

    @GetMapping("/duties")
    String list(
            @ModelAttribute("filter") DutyListForm filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(unreadable, response);
        DutyQueries.Listing found = duties.list(filter.filter(), actor, after);
        KeysetPage<DutyView> page = found.page();
        model.addAttribute("rows", lines(page, actor));
        model.addAttribute("count", found.found());
        model.addAttribute("previousHref", page.previousHref(filter::href));
        model.addAttribute("nextHref", page.next() == null ? null : filter.href(page.next()));
        model.addAttribute("firstHref", after == null ? null : filter.href(null));
        model.addAttribute("mayManage", actor.may(DutyScope.MANAGE));
        return "duties/list";
    }

    private List<DutyLine> lines(KeysetPage<DutyView> page, Actor actor) {
        List<DutyLine> lines = new ArrayList<>();
        for (DutyView duty : page.rows()) {
            int number = page.before() + lines.size() + 1;
            lines.add(DutyLine.of(number, duty, DutyPages.mayOpen(duty, actor), texts));
        }
        return lines;
    }

    @ModelAttribute("shows")
    List<Option> shows() {
        return Arrays.stream(DutyFilter.Show.values())
                .map(show -> new Option(show.name(), texts.text("duties.show." + show)))
                .toList();
    }

    @ModelAttribute("groups")
    List<Option> groups() {
        return Arrays.stream(DutyGroup.values())
                .map(group -> new Option(group.name(), texts.text("duties.group." + group)))
                .toList();
    }
}
