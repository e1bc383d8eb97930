package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.CallForPapers;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.OwedWords;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.shared.Actor;

/** Tells the requester what to add. */
@Controller
@RequestMapping("/requests/{id}/paper-call")
@PreAuthorize("hasAuthority('intake:decide')")
class PaperCallController {

    private final DecisionPage page;
    private final RequestDecisions decisions;
    private final OwedWords owed;
    private final MessageSource messages;

    PaperCallController(DecisionPage page, RequestDecisions decisions, OwedWords owed, MessageSource messages) {
        this.page = page;
        this.owed = owed;
        this.messages = messages;
        this.decisions = decisions;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.PAPER_CALL, this::proposal, actor, model);
    }

    /** What the answer found missing; the officer may change it. */
    private PaperCallForm proposal(RequestSheet sheet) {
        PaperCallForm form = new PaperCallForm();
        Answer answer = sheet.answer();
        if (answer != null) {
            Locale locale = LocaleContextHolder.getLocale();
            Stream<String> place = answer.asksForPlace()
                    ? Stream.of(messages.getMessage("intake.paper-call.PLACE_UNKNOWN", null, locale))
                    : Stream.empty();
            Stream<String> papers =
                    answer.isIncomplete() ? Stream.of(owed.of(answer.missing(), locale)) : Stream.empty();
            form.setPapers(emptyToNull(Stream.concat(place, papers).collect(Collectors.joining("\n"))));
        }
        return form;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") PaperCallForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return page.submit(
                id,
                Decision.PAPER_CALL,
                form,
                new DecisionPage.Sent(errors, model, response, redirect),
                () -> decisions.callForPapers(
                        new CallForPapers(id, Objects.requireNonNull(form.getPapers()), form.getReason()), actor),
                actor);
    }
}
