package vn.tgpl.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.domain.OfficeFacts;
import vn.tgpl.offices.domain.OfficePlace;
import vn.tgpl.offices.domain.StoredOffice;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ChangeHistory;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** Puts together the pages with the form of an office. */
@Component
class OfficePage {

    private static final Set<String> ACTIONS = Set.of("offices.added", "offices.changed");

    private final OfficeChoices choices;
    private final ChangeHistory history;
    private final OfficeFieldWords words;
    private final MessageSource messages;

    OfficePage(OfficeChoices choices, ChangeHistory history, OfficeFieldWords words, MessageSource messages) {
        this.choices = choices;
        this.history = history;
        this.words = words;
        this.messages = messages;
    }

    /** For an office that is still to be written down. */
    void fill(OfficeKind kind, Model model) {
        fill(kind, choices.provinces(), null, null, model);
    }

    /** What may be chosen today, and what is stored though it may not be chosen any more. */
    void fill(StoredOffice office, Model model) {
        OfficeFacts facts = office.facts();
        fill(office.kind(), choices.provinces(facts.provinceCode()), facts.parent(), facts.successor(), model);
        model.addAttribute("history", history.of("office", office.id().toString(), ACTIONS, words));
        model.addAttribute("goesOn", goesOn(facts));
        model.addAttribute("takenOver", choices.leftTo(office.id()));
    }

    private void fill(
            OfficeKind kind,
            List<Option> provinces,
            @Nullable OfficeId parent,
            @Nullable OfficeId successor,
            Model model) {
        model.addAttribute("kind", choices.kind(kind));
        model.addAttribute("asksProvince", OfficePlace.asksProvince(kind));
        model.addAttribute("asksParent", OfficePlace.parentOf(kind).isPresent());
        model.addAttribute("provinces", provinces);
        model.addAttribute("parents", choices.parents(kind, parent));
        model.addAttribute("successors", choices.successors(kind, successor));
    }

    /** From when somebody else, or nobody, goes on with what the office leaves; null while it has no last day. */
    private @Nullable String goesOn(OfficeFacts facts) {
        LocalDate last = facts.to();
        if (last == null) {
            return null;
        }
        String next = Display.date(last.plusDays(1));
        return facts.successor() == null
                ? text("offices.goesOn.nobody", next)
                : text("offices.goesOn", next, choices.name(facts.successor()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
