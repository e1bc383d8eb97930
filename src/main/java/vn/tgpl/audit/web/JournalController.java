package vn.tgpl.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.domain.JournalFilter;
import vn.tgpl.audit.domain.JournalFilter.Subject;
import vn.tgpl.audit.domain.JournalQueries;
import vn.tgpl.audit.domain.SearchTold;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Shows who did or saw what: codes and ids, nothing of a case. */
@Controller
@PreAuthorize("hasAuthority('audit:read')")
class JournalController {

    static final String PAGE = "/audit";

    /** What is done to accounts, roles and offices is told in codes, or with the reason its maker typed: neither is of a case. */
    private static final Set<String> TOLD = Set.of("account", "role", "office");

    private static final String WORDS = "words";

    private final JournalQueries journal;
    private final ProofPanel proof;
    private final SearchLines searches;
    private final MessageSource messages;

    JournalController(JournalQueries journal, ProofPanel proof, SearchLines searches, MessageSource messages) {
        this.journal = journal;
        this.proof = proof;
        this.searches = searches;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String list(
            @Valid @ModelAttribute("form") JournalSearchForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(errors, response);
        JournalFilter filter = form.filter();
        KeysetPage<JournalEntryView> page = journal.page(filter);
        model.addAttribute("rows", page.rows().stream().map(this::line).toList());
        model.addAttribute("next", page.next() == null ? null : address(form, filter, page.next()));
        model.addAttribute("first", form.getAfter() == null ? null : address(form, filter, null));
        model.addAttribute("proof", proof.latest().orElse(null));
        return "audit/journal";
    }

    private static String address(JournalSearchForm form, JournalFilter filter, @Nullable String after) {
        return JournalSearchForm.address(form.getDay(), form.getActor(), filter.subject(), after);
    }

    private JournalLine line(JournalEntryView entry) {
        ActorId actor = entry.actor();
        return new JournalLine(
                Display.dateTime(entry.at()),
                actorName(entry),
                actor == null ? null : JournalSearchForm.address(null, actor.value(), null, null),
                text("audit.action." + entry.action(), entry.action()),
                told(entry),
                text("audit.subject." + entry.subjectKind(), entry.subjectKind()),
                entry.subjectId(),
                JournalSearchForm.address(null, null, new Subject(entry.subjectKind(), entry.subjectId()), null),
                entry.address());
    }

    private @Nullable String told(JournalEntryView entry) {
        if (WORDS.equals(entry.subjectKind())) {
            return SearchTold.read(entry.reason()).map(searches::told).orElse(null);
        }
        return TOLD.contains(entry.subjectKind()) ? entry.reason() : null;
    }

    /** What came by no address was done by the application itself. */
    private String actorName(JournalEntryView entry) {
        String name = entry.actorName();
        if (name != null) {
            return name;
        }
        return text(entry.address() == null ? "audit.actor.itself" : "audit.actor.unknown", "");
    }

    /** Actions are codes of many modules; one that has no words yet is shown as it is. */
    private String text(String key, String code) {
        String text = messages.getMessage(key, null, code, LocaleContextHolder.getLocale());
        return text == null ? code : text;
    }
}
