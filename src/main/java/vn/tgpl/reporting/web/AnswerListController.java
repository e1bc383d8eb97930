package vn.tgpl.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.reporting.domain.AnswerRow;
import vn.tgpl.reporting.domain.AnswerRowQueries;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The answers given on the spot that the dashboard counts. */
@Controller
@PreAuthorize("hasAuthority('reporting:dashboard') and hasAuthority('intake:read')")
class AnswerListController {

    private final AnswerRowQueries answers;
    private final Labels labels;
    private final Clock clock;

    AnswerListController(AnswerRowQueries answers, Labels labels, Clock clock) {
        this.answers = answers;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/dashboard/answers")
    String list(
            @ModelAttribute("span") AnswerSpan span,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ReportPeriod days = span.toPeriod(LocalDate.now(clock), errors);
        ListFilters.answer(errors, response);
        KeysetPage<AnswerRow> page = answers.page(days, actor.scope(), after);
        model.addAttribute(
                "title", labels.text("reporting.answers.title", Display.date(days.from()), Display.date(days.to())));
        model.addAttribute("count", Display.number(answers.count(days, actor.scope())));
        model.addAttribute(
                "rows",
                page.rows().stream().map(row -> AnswerLine.of(row, labels)).toList());
        model.addAttribute("before", page.before());
        model.addAttribute("nextHref", page.next() == null ? null : AnswerSpan.href(days, page.next()));
        model.addAttribute("firstHref", after == null ? null : AnswerSpan.href(days, null));
        return "reporting/answers";
    }
}
