package vn.tgpl.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.domain.JournalFilter;
import vn.tgpl.audit.domain.JournalQueries;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Shows who did or saw what: codes and ids, nothing of a case. */
@Controller
@PreAuthorize("hasAuthority('audit:read')")
class JournalController {

    static final String PAGE = "/audit";

    private final JournalQueries journal;
    private final MessageSource messages;

    JournalController(JournalQueries journal, MessageSource messages) {
        this.journal = journal;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String list(
            @ModelAttribute("form") JournalSearchForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(errors, response);
        KeysetPage<JournalEntryView> page = journal.page(filter(form));
        model.addAttribute(
                "rows", page.rows().stream().map(entry -> line(entry, form)).toList());
        model.addAttribute("next", page.next() == null ? null : listed(form, form.getActor(), page.next()));
        model.addAttribute("first", form.getAfter() == null ? null : listed(form, form.getActor(), null));
        return "audit/journal";
    }

    private static JournalFilter filter(JournalSearchForm form) {
        UUID actor = form.getActor();
        return new JournalFilter(form.getDay(), actor == null ? null : new ActorId(actor), form.getAfter());
    }

    private JournalLine line(JournalEntryView entry, JournalSearchForm form) {
        return new JournalLine(
                Display.dateTime(entry.at()),
                entry.actorName(),
                listed(form, entry.actor().value(), null),
                text("audit.action." + entry.action(), entry.action()),
                text("audit.subject." + entry.subjectKind(), entry.subjectKind()),
                entry.subjectId(),
                entry.address());
    }

    /** Actions are codes of many modules; one that has no words yet is shown as it is. */
    private String text(String key, String code) {
        String text = messages.getMessage(key, null, code, LocaleContextHolder.getLocale());
        return text == null ? code : text;
    }

    private static String listed(JournalSearchForm form, @Nullable UUID actor, @Nullable String after) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParamIfPresent("day", Optional.ofNullable(form.getDay()).map(Display::date))
                .queryParamIfPresent("actor", Optional.ofNullable(actor))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .toUriString();
    }
}
